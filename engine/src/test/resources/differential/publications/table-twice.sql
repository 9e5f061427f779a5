-- A table is in a publication once, under whatever name.
-- refused: third 42710 relation "u" is already member of publication "p"
-- migration: first
CREATE TABLE t (x int);
CREATE PUBLICATION p FOR TABLE t;
-- migration: second
ALTER TABLE t RENAME TO u;
ALTER PUBLICATION p SET TABLE u;
-- migration: third
ALTER PUBLICATION p ADD TABLE u;
