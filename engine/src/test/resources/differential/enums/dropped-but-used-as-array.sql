-- A column of its array needs it too.
-- refused: init 2BP01 cannot drop type e because other objects depend on it
-- migration: init
CREATE TYPE e AS ENUM ('A');
CREATE TABLE t (x e[]);
DROP TYPE e;
