-- A column of USING has to be on both sides.
-- refused: init 42703 column "x" specified in USING clause does not exist in right table
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text, done boolean);
SELECT 1 AS one FROM a JOIN b USING (x);
