-- There is no such index.
-- refused: init 42P01 relation "i" does not exist
-- migration: init
ALTER INDEX i RENAME TO j;
