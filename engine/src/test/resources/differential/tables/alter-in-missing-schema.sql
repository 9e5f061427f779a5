-- The schema itself is missing.
-- refused: init 3F000 schema "nowhere" does not exist
-- migration: init
ALTER TABLE nowhere.a ADD COLUMN b int;
