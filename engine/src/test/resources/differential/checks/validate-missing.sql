-- There is no such constraint.
-- refused: init 42704 constraint "c" of relation "a" does not exist
-- migration: init
CREATE TABLE a (a int);
ALTER TABLE a VALIDATE CONSTRAINT c;
