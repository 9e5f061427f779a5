-- Defaults follow a renamed type.
-- migration: init
CREATE TYPE e AS ENUM ('a', 'b');
CREATE TABLE t (x e DEFAULT 'a'::e);
ALTER TYPE e RENAME TO f;
ALTER TYPE f RENAME VALUE 'a' TO 'c';
ALTER TABLE t ALTER COLUMN x SET DEFAULT 'c';
