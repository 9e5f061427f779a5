-- There is no such schema.
-- refused: init 3F000 schema "a" does not exist
-- migration: init
DROP SCHEMA a;
