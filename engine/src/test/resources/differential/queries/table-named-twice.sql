-- Two tables of one name.
-- refused: init 42712 table name "o" specified more than once
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text, done boolean);
SELECT 1 AS one FROM a o, b o;
