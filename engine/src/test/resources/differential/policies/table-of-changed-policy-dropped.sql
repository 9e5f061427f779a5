-- A table is dropped that the policy reads since it was changed.
-- refused: init 2BP01 cannot drop table b because other objects depend on it
-- migration: init
CREATE TABLE a (id int);
CREATE TABLE b (id int);
CREATE POLICY p ON a USING (true);
ALTER POLICY p ON a USING (id IN (SELECT b.id FROM b));
DROP TABLE b;
