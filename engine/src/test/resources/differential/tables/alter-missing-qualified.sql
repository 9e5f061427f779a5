-- The message names it as written, with its schema.
-- refused: init 42P01 relation "app.Users" does not exist
-- migration: init
CREATE SCHEMA app;
ALTER TABLE app."Users" ADD COLUMN b int;
