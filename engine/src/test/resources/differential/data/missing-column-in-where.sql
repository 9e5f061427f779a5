-- No table in the statement has the column.
-- refused: init 42703 column "z" does not exist
-- migration: init
CREATE TABLE a (x int, y int);
UPDATE a SET x = 1 WHERE z = 1;
