-- The same name twice.
-- refused: second 42P07 relation "a" already exists
-- migration: init
CREATE TABLE a (id int);
-- migration: second
CREATE TABLE a (id int, b text);
