-- The owner must be there.
-- refused: init 42P01 relation "a" does not exist
-- migration: init
CREATE SEQUENCE s OWNED BY a.id;
