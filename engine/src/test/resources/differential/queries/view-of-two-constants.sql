-- Columns without a name have the same one.
-- refused: init 42701 column "?column?" specified more than once
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text, done boolean);
CREATE VIEW v AS SELECT 1, 2;
