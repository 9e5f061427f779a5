-- EXPLAIN looks whether the name is free.
-- refused: init 42P07 relation "a" already exists
-- migration: init
CREATE TABLE a (id int);
EXPLAIN CREATE TABLE a AS SELECT 1 AS id;
