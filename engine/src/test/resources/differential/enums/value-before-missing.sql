-- The neighbour is missing.
-- refused: init 22023 "b" is not an existing enum label
-- migration: init
CREATE TYPE e AS ENUM ('a');
ALTER TYPE e ADD VALUE 'c' BEFORE 'b';
