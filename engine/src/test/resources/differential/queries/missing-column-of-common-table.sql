-- A common table has the columns of its query only.
-- refused: init 42703 column "name" does not exist
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text, done boolean);
CREATE VIEW v AS WITH w AS (SELECT id FROM a) SELECT name FROM w;
