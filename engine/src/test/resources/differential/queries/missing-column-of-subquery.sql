-- A subquery has the columns it returns only.
-- refused: init 42703 column q.name does not exist
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text, done boolean);
SELECT q.name FROM (SELECT id FROM a) q;
