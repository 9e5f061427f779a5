-- The value is missing.
-- refused: init 22023 "b" is not an existing enum label
-- migration: init
CREATE TYPE e AS ENUM ('a');
ALTER TYPE e RENAME VALUE 'b' TO 'c';
