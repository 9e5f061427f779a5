-- Checks and uniques share the names of a table.
-- refused: init 42710 constraint "c" for relation "a" already exists
-- migration: init
CREATE TABLE a (a int, CONSTRAINT c CHECK (a > 0));
ALTER TABLE a ADD CONSTRAINT c UNIQUE (a);
