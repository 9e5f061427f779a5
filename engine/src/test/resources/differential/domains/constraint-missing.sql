-- There is no such constraint.
-- refused: init 42704 constraint "c" of domain "d" does not exist
-- migration: init
CREATE DOMAIN d AS int;
ALTER DOMAIN d DROP CONSTRAINT c;
