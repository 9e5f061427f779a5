-- Two columns of one name.
-- refused: init 42701 column "id" specified more than once
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text, done boolean);
CREATE VIEW v AS SELECT a.id, b.id FROM a, b;
