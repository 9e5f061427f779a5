-- A privilege is for columns that exist.
-- refused: first 42703 column "y" of relation "t" does not exist
-- migration: first
CREATE TABLE t (x int);
GRANT SELECT (x), UPDATE (y) ON t TO PUBLIC;
