-- A composite type is stored inside of another one.
-- refused: init 0A000 cannot alter type "a" because column "t.value" uses it
-- migration: init
CREATE TYPE a AS (x int);
CREATE TYPE b AS (part a);
CREATE DOMAIN c AS b;
CREATE TABLE t (value c);
ALTER TYPE a ALTER ATTRIBUTE x TYPE bigint;
