-- A star of a table that is not in FROM.
-- refused: init 42P01 missing FROM-clause entry for table "c"
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text, done boolean);
SELECT c.* FROM a, b;
