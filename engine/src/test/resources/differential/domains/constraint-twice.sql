-- The name is taken.
-- refused: init 42710 constraint "c" for domain "d" already exists
-- migration: init
CREATE DOMAIN d AS int CONSTRAINT c CHECK (VALUE > 0);
ALTER DOMAIN d ADD CONSTRAINT c CHECK (VALUE > 1);
