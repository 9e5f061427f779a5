-- An index cannot be read.
-- refused: init 42809 cannot open relation "i"
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text, done boolean);
CREATE INDEX i ON a (x); SELECT * FROM i;
