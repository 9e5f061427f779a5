-- A column that the child has is merged.
-- migration: init
CREATE TABLE a (id int);
CREATE TABLE b (x int) INHERITS (a);
ALTER TABLE a ADD COLUMN x int;
ALTER TABLE a DROP COLUMN x;
