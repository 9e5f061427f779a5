-- The new name is taken.
-- refused: init 42710 constraint "y" for relation "a" already exists
-- migration: init
CREATE TABLE a (id int, CONSTRAINT x CHECK (id > 0), CONSTRAINT y CHECK (id > 1));
ALTER TABLE a RENAME CONSTRAINT x TO y;
