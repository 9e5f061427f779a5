-- A typed table has no columns of its own.
-- refused: init 42809 cannot add column to typed table
-- migration: init
CREATE TYPE a AS (x int, y text);
CREATE TABLE t OF a;
ALTER TABLE t ADD COLUMN z int;
