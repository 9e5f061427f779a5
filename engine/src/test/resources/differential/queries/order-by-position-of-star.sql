-- A star counts for its columns.
-- refused: init 42P10 ORDER BY position 4 is not in select list
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text, done boolean);
SELECT * FROM a ORDER BY 4;
