-- The name is taken.
-- refused: init 42P06 schema "a" already exists
-- migration: init
CREATE SCHEMA a;
CREATE SCHEMA a;
