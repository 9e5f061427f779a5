-- System names are refused here too.
-- refused: init 42701 column name "tableoid" conflicts with a system column name
-- migration: init
CREATE TABLE a (b int);
ALTER TABLE a RENAME COLUMN b TO tableoid;
