-- A query that nothing is done with is read all the same.
-- refused: init 42703 column "y" does not exist
-- migration: init
CREATE TABLE a (x int);
SELECT x, y FROM a;
