-- A type of an extension goes with it only.
-- refused: second 2BP01 cannot drop type citext because extension citext requires it
-- migration: first
CREATE EXTENSION citext;
-- migration: second
DROP TYPE IF EXISTS citext CASCADE;
