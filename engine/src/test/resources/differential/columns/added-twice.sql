-- Two migrations add the same column.
-- refused: two 42701 column "b" of relation "a" already exists
-- migration: init
CREATE TABLE a (id int);
-- migration: one
ALTER TABLE a ADD COLUMN b text;
-- migration: two
ALTER TABLE a ADD b text;
