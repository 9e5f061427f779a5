-- A key that is checked later cannot be referenced.
-- refused: next 55000 cannot use a deferrable unique constraint for referenced table "t"
-- migration: init
CREATE TABLE t (a int UNIQUE DEFERRABLE, b int PRIMARY KEY);
CREATE TABLE u (b int REFERENCES t);
CREATE UNIQUE INDEX i ON t (a);
CREATE TABLE v (a int REFERENCES t (a));
DROP TABLE v;
DROP INDEX i;
-- migration: next
CREATE TABLE w (a int REFERENCES t (a));
