-- The attribute is there.
-- refused: init 42701 column "a" of relation "c" already exists
-- migration: init
CREATE TYPE c AS (a int);
ALTER TYPE c ADD ATTRIBUTE a text;
