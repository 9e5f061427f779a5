-- There is no such method.
-- refused: init 42704 access method "hnsw" does not exist
-- migration: init
CREATE TABLE a (t text);
CREATE INDEX i ON a USING hnsw (t);
