-- The type of a column that a policy names cannot change.
-- refused: second 0A000 cannot alter type of a column used in a policy definition
-- migration: first
CREATE TABLE t (x int);
CREATE POLICY p ON t USING (x > 0);
-- migration: second
ALTER TABLE t ALTER COLUMN x TYPE bigint;
