-- DROP COLUMN takes one column.
-- refused: init 42601 syntax error at or near "y"
-- migration: init
CREATE TABLE a (x int, y int);
ALTER TABLE a DROP COLUMN x, y;
