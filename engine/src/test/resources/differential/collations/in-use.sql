-- A collation stays while a column has it.
-- refused: third 2BP01 cannot drop collation m because other objects depend on it
-- migration: first
CREATE COLLATION k FROM "C";
CREATE TABLE t (a text COLLATE k, b text);
-- migration: second
ALTER COLLATION k RENAME TO m;
ALTER TABLE t RENAME TO u;
-- migration: third
DROP COLLATION m;
