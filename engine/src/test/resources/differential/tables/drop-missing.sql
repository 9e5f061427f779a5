-- There is no such table.
-- refused: init 42P01 table "a" does not exist
-- migration: init
DROP TABLE a;
