-- A server stays while a foreign table is on it, under whatever name.
-- refused: third 2BP01 cannot drop server r because other objects depend on it
-- migration: first
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE t (x int) SERVER s;
-- migration: second
ALTER TABLE t RENAME TO u;
ALTER SERVER s RENAME TO r;
-- migration: third
DROP SERVER r;
