-- A composite type cannot hold itself, by whatever way.
-- refused: init 42P16 composite type a cannot be made a member of itself
-- migration: init
CREATE TYPE a AS (x int);
CREATE TYPE b AS (part a);
ALTER TYPE a ADD ATTRIBUTE y b[];
