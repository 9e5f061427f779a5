-- A typed table goes with its type.
-- migration: init
CREATE TYPE a AS (x int);
CREATE TABLE t OF a;
CREATE TABLE u (x int);
ALTER TYPE a RENAME TO b;
DROP TYPE b CASCADE;
