-- gin needs an operator class for text.
-- refused: init 42704 data type text has no default operator class for access method "gin"
-- migration: init
CREATE TABLE a (t text);
CREATE INDEX i ON a USING gin (t);
