-- USING names a table that is not there.
-- refused: init 42P01 relation "b" does not exist
-- migration: init
CREATE TABLE a (x int);
DELETE FROM a USING b WHERE a.x = 1;
