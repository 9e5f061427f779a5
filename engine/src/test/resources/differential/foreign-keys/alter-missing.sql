-- There is no such constraint.
-- refused: init 42704 constraint "b_a_id_fkey" of relation "b" does not exist
-- migration: init
CREATE TABLE b (a_id int);
ALTER TABLE b ALTER CONSTRAINT b_a_id_fkey DEFERRABLE;
