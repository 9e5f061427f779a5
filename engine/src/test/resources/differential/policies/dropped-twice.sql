-- A policy that is gone cannot be dropped.
-- refused: second 42704 policy "p" for table "t" does not exist
-- migration: first
CREATE TABLE t (x int);
CREATE POLICY p ON t USING (true);
DROP POLICY p ON t;
DROP POLICY IF EXISTS p ON t;
-- migration: second
DROP POLICY p ON t;
