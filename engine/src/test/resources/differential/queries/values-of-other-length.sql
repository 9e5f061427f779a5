-- The lists differ in length.
-- refused: init 42601 VALUES lists must all be the same length
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text, done boolean);
INSERT INTO a (id, x) VALUES (1, 2), (3);
