-- There is no such schema.
-- refused: init 3F000 schema "a" does not exist
-- migration: init
ALTER SCHEMA a RENAME TO b;
