-- It is there.
-- refused: init 42710 extension "citext" already exists
-- migration: init
CREATE EXTENSION citext;
CREATE EXTENSION citext;
