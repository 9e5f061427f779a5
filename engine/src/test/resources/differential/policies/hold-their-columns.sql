-- A policy holds the columns it names.
-- refused: second 2BP01 cannot drop column z of table t because other objects depend on it
-- migration: first
CREATE TABLE t (x int, y int);
CREATE POLICY p ON t USING (y > 0);
ALTER TABLE t RENAME COLUMN y TO z;
ALTER TABLE t DROP COLUMN x;
-- migration: second
ALTER TABLE t DROP COLUMN z;
