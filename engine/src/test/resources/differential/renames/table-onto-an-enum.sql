-- The row type cannot follow.
-- refused: init 42710 type "b" already exists
-- migration: init
CREATE TABLE a (id int);
CREATE TYPE b AS ENUM ('x');
ALTER TABLE a RENAME TO b;
