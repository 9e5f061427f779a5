-- Labels keep their case.
-- migration: init
CREATE TYPE e AS ENUM ('a', 'A');
ALTER TYPE e ADD VALUE ' a';
