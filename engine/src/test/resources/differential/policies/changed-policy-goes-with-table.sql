-- A changed policy goes with the table it reads, and its name is free then.
-- migration: init
CREATE TABLE a (id int);
CREATE TABLE b (id int);
CREATE POLICY p ON a USING (true) WITH CHECK (true);
ALTER POLICY p ON a USING (id IN (SELECT b.id FROM b));
-- migration: next
DROP TABLE b CASCADE;
CREATE POLICY p ON a USING (true);
