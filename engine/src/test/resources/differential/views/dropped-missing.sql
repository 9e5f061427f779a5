-- There is no such view.
-- refused: init 42P01 view "v" does not exist
-- migration: init
DROP VIEW v;
