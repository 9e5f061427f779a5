-- A list of names hides those of the query.
-- refused: init 42703 column "id" does not exist
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text, done boolean);
WITH w (k) AS (SELECT id FROM a) SELECT id FROM w;
