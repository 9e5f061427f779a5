-- The new name is taken.
-- refused: init 42P06 schema "b" already exists
-- migration: init
CREATE SCHEMA a;
CREATE SCHEMA b;
ALTER SCHEMA a RENAME TO b;
