-- A column needs it.
-- refused: init 2BP01 cannot drop type c because other objects depend on it
-- migration: init
CREATE TYPE c AS (a int);
CREATE TABLE t (x c);
DROP TYPE c;
