-- A table has a row type of its own name, so a type stands in its way.
-- refused: second 42710 type "a" already exists
-- migration: init
CREATE TYPE a AS ENUM ('x');
-- migration: second
CREATE TABLE a (id int);
