-- The name is taken.
-- refused: init 42P07 relation "s" already exists
-- migration: init
CREATE SEQUENCE s;
CREATE SEQUENCE s;
