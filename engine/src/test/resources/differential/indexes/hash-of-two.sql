-- hash has one column.
-- refused: init 0A000 access method "hash" does not support multicolumn indexes
-- migration: init
CREATE TABLE a (t text, u text);
CREATE INDEX i ON a USING hash (t, u);
