-- The name is taken.
-- refused: second 42710 constraint "c" for relation "a" already exists
-- migration: init
CREATE TABLE a (a int, CONSTRAINT c CHECK (a > 0));
-- migration: second
ALTER TABLE a ADD CONSTRAINT c CHECK (a > 1);
