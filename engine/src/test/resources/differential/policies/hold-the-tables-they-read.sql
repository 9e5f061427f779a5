-- A table stays while a policy of another reads it, under whatever name.
-- refused: third 2BP01 cannot drop table n because other objects depend on it
-- migration: first
CREATE TABLE m (id int);
CREATE TABLE t (id int);
CREATE POLICY p ON t USING (EXISTS (SELECT 1 FROM m WHERE m.id = t.id));
-- migration: second
ALTER TABLE m RENAME TO n;
-- migration: third
DROP TABLE n;
