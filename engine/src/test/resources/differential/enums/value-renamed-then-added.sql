-- The old label is free again.
-- migration: init
CREATE TYPE e AS ENUM ('a', 'b');
ALTER TYPE e RENAME VALUE 'a' TO 'c';
ALTER TYPE e ADD VALUE 'a';
