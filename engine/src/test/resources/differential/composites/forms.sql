-- Attributes come, go and change.
-- migration: init
CREATE TYPE c AS (a int, b text, c varchar(10)[]);
CREATE TYPE nested AS (x c, y c[]);
CREATE TYPE none AS ();
ALTER TYPE c ADD ATTRIBUTE d timestamp(3);
ALTER TYPE c DROP ATTRIBUTE a;
ALTER TYPE c RENAME ATTRIBUTE b TO "B";
ALTER TYPE none ADD ATTRIBUTE a int, ADD ATTRIBUTE b int;
ALTER TYPE none ALTER ATTRIBUTE a TYPE bigint, DROP ATTRIBUTE IF EXISTS z;
CREATE TABLE t (x c);
ALTER TYPE c RENAME TO d;
