-- hash cannot be unique.
-- refused: init 0A000 access method "hash" does not support unique indexes
-- migration: init
CREATE TABLE a (t text);
CREATE UNIQUE INDEX i ON a USING hash (t);
