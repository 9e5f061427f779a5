-- A policy for SELECT has no condition for new rows.
-- refused: init 42601 only USING expression allowed for SELECT, DELETE
-- migration: init
CREATE TABLE t (id int);
CREATE POLICY p ON t FOR SELECT USING (true);
ALTER POLICY p ON t WITH CHECK (true);
