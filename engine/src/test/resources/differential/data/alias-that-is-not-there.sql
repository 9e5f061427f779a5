-- The alias is not declared.
-- refused: init 42P01 missing FROM-clause entry for table "c"
-- migration: init
CREATE TABLE a (x int, y int);
UPDATE a AS b SET x = 1 WHERE c.y = 2;
