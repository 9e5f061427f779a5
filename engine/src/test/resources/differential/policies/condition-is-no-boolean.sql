-- USING must be a condition.
-- refused: init 42804 argument of POLICY must be type boolean, not type integer
-- migration: init
CREATE TABLE t (id int);
CREATE POLICY p ON t USING (id);
