-- There is no such table.
-- refused: init 42P01 relation "User" does not exist
-- migration: init
UPDATE "User" SET "name" = 'x';
