-- There are not so many columns.
-- refused: init 42P10 ORDER BY position 3 is not in select list
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text, done boolean);
SELECT id, name FROM a ORDER BY 3;
