-- The new label is taken.
-- refused: init 42710 enum label "b" already exists
-- migration: init
CREATE TYPE e AS ENUM ('a', 'b');
ALTER TYPE e RENAME VALUE 'a' TO 'b';
