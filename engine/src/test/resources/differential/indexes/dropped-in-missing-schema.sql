-- The schema is missing.
-- refused: init 3F000 schema "nowhere" does not exist
-- migration: init
DROP INDEX nowhere.i;
