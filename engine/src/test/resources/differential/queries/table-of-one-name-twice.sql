-- Two columns of one name.
-- refused: init 42701 column "one" specified more than once
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text, done boolean);
CREATE TABLE c AS SELECT 1 AS one, 2 AS one;
