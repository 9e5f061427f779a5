-- There are not so many columns.
-- refused: init 42P10 GROUP BY position 0 is not in select list
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text, done boolean);
SELECT count(*) FROM a GROUP BY 0;
