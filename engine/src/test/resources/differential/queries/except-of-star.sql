-- A star counts for its columns.
-- refused: init 42601 each EXCEPT query must have the same number of columns
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text, done boolean);
SELECT * FROM a EXCEPT SELECT * FROM b;
