-- There is no such sequence.
-- refused: init 42P01 sequence "s" does not exist
-- migration: init
DROP SEQUENCE s;
