-- The schema itself is missing.
-- refused: init 3F000 schema "nowhere" does not exist
-- migration: init
CREATE TABLE nowhere.a (id int);
