-- The name is taken.
-- refused: init 42P07 relation "a" already exists
-- migration: init
CREATE TABLE a (id int);
CREATE TABLE a AS SELECT 1 AS x;
