-- The columns of a policy are those of its last condition.
-- refused: next 2BP01 cannot drop column b of table t because other objects depend on it
-- migration: init
CREATE TABLE t (a int, b int, c int);
CREATE POLICY p ON t USING (a > 0);
ALTER POLICY p ON t USING (b > 0);
ALTER TABLE t DROP COLUMN a;
-- migration: next
ALTER TABLE t DROP COLUMN b;
