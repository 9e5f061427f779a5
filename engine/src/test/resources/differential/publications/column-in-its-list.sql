-- A column stays while a publication lists it.
-- refused: third 2BP01 cannot drop column x of table t because other objects depend on it
-- migration: first
CREATE TABLE t (x int, y int);
CREATE PUBLICATION p FOR TABLE t (x);
-- migration: second
ALTER TABLE t DROP COLUMN y;
-- migration: third
ALTER TABLE t DROP COLUMN x;
