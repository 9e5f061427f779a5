-- The attribute is not there.
-- refused: init 42703 column "b" of relation "c" does not exist
-- migration: init
CREATE TYPE c AS (a int);
ALTER TYPE c DROP ATTRIBUTE b;
