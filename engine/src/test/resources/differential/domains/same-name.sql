-- The name is taken by an enum.
-- refused: init 42710 type "d" already exists
-- migration: init
CREATE TYPE d AS ENUM ('x');
CREATE DOMAIN d AS int;
