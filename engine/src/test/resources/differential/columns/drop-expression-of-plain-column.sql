-- There is no expression to drop.
-- refused: init 55000 column "x" of relation "a" is not a stored generated column
-- migration: init
CREATE TABLE a (x int);
ALTER TABLE a ALTER COLUMN x DROP EXPRESSION;
