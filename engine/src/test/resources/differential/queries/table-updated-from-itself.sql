-- The table that is changed counts too.
-- refused: init 42712 table name "a" specified more than once
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text, done boolean);
UPDATE a SET x = 1 FROM a WHERE true;
