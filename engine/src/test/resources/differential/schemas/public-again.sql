-- public is always there.
-- refused: init 42P06 schema "public" already exists
-- migration: init
CREATE SCHEMA public;
