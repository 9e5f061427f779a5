-- There is no such constraint.
-- refused: init 42704 constraint "a_a_check" of relation "a" does not exist
-- migration: init
CREATE TABLE a (a int);
ALTER TABLE a DROP CONSTRAINT a_a_check;
