-- A column is named once.
-- refused: init 42701 column "x" specified more than once
-- migration: init
CREATE TABLE a (x int, y int);
INSERT INTO a (x, x) VALUES (1, 2);
