-- The table is looked up, rows or not.
-- refused: init 42P01 relation "b" does not exist
-- migration: init
CREATE TABLE a (x int, y int);
UPDATE a SET x = 1 FROM b WHERE a.x = 1;
