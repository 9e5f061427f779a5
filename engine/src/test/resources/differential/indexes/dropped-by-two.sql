-- Two migrations drop it.
-- refused: two 42704 index "i" does not exist
-- migration: init
CREATE TABLE a (a int);
CREATE INDEX i ON a (a);
-- migration: one
DROP INDEX i;
-- migration: two
DROP INDEX i;
