-- There is no constraint that could wait.
-- refused: init 42601 misplaced INITIALLY DEFERRED clause
-- migration: init
CREATE TABLE t (id int);
ALTER TABLE t ADD COLUMN b int INITIALLY DEFERRED;
