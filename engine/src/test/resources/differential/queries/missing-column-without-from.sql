-- A string in double quotes is a name.
-- refused: init 42703 column "x" does not exist
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text, done boolean);
INSERT INTO a (id, name) VALUES (1, "x");
