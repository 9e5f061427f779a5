-- An extension that needs another brings it with CASCADE only.
-- refused: second 42704 required extension "cube" is not installed
-- migration: first
CREATE EXTENSION earthdistance CASCADE;
DROP EXTENSION earthdistance, cube;
-- migration: second
CREATE EXTENSION earthdistance;
