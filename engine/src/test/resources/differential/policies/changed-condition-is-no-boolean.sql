-- So it is where a policy is changed.
-- refused: init 42804 argument of POLICY must be type boolean, not type integer
-- migration: init
CREATE TABLE t (id int);
CREATE POLICY p ON t USING (id > 0);
ALTER POLICY p ON t USING (id < 0 OR EXISTS (SELECT 1));
ALTER POLICY p ON t WITH CHECK (id);
