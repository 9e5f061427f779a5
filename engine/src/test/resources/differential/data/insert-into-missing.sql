-- There is no such table.
-- refused: init 42P01 relation "nothing" does not exist
-- migration: init
INSERT INTO nothing (a) VALUES (1);
