-- Names of policies are unique on their table, and follow it when it is renamed.
-- refused: second 42710 policy "p" for table "v" already exists
-- migration: first
CREATE TABLE t (x int);
CREATE TABLE u (x int);
CREATE POLICY p ON t USING (x > 0);
CREATE POLICY p ON u USING (x > 0);
ALTER TABLE t RENAME TO v;
-- migration: second
CREATE POLICY p ON v USING (true);
