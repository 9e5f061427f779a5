-- A unique index is no constraint.
-- refused: init 42704 constraint "a_a_key" of relation "a" does not exist
-- migration: init
CREATE TABLE a (a int);
CREATE UNIQUE INDEX a_a_key ON a (a);
ALTER TABLE a DROP CONSTRAINT a_a_key;
