-- A composite type is a relation as well.
-- refused: second 42P07 relation "a" already exists
-- migration: init
CREATE TYPE a AS (x int);
-- migration: second
CREATE TABLE a (id int);
