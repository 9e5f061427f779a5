-- There is no such constraint.
-- refused: init 42704 constraint "a_pkey" for table "a" does not exist
-- migration: init
CREATE TABLE a (id int);
ALTER TABLE a RENAME CONSTRAINT a_pkey TO b;
