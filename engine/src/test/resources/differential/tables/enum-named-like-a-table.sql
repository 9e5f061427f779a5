-- The row type of the table stands in the way of the enum.
-- refused: second 42710 type "a" already exists
-- migration: init
CREATE TABLE a (id int);
-- migration: second
CREATE TYPE a AS ENUM ('x');
