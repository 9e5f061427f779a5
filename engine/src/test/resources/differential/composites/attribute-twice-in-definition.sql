-- Twice in one definition.
-- refused: init 42701 column "a" specified more than once
-- migration: init
CREATE TYPE c AS (a int, a text);
