-- ONLY cannot add to a parent.
-- refused: init 42P16 column must be added to child tables too
-- migration: init
CREATE TABLE a (id int);
CREATE TABLE b () INHERITS (a);
ALTER TABLE ONLY a ADD COLUMN x int;
