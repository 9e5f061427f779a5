-- The new name is taken by a table's row type.
-- refused: init 42710 type "t" already exists
-- migration: init
CREATE TYPE e AS ENUM ('a');
CREATE TABLE t (x int);
ALTER TYPE e RENAME TO t;
