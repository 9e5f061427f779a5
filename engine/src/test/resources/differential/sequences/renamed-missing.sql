-- There is no such sequence.
-- refused: init 42P01 relation "a" does not exist
-- migration: init
ALTER SEQUENCE a RENAME TO b;
