-- There is no such table.
-- refused: init 42P01 relation "a" does not exist
-- migration: init
ALTER TABLE a RENAME TO b;
