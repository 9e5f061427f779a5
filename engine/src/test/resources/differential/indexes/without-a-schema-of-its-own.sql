-- An index moves with its table only.
-- refused: init 42601 syntax error at or near "SCHEMA"
-- migration: init
CREATE SCHEMA other;
CREATE TABLE a (id int);
CREATE INDEX i ON a (id);
ALTER INDEX i SET SCHEMA other;
