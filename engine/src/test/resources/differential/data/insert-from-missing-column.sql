-- The source of the rows lacks a column.
-- refused: init 42703 column b.z does not exist
-- migration: init
CREATE TABLE a (x int);
CREATE TABLE b (y int);
INSERT INTO a (x) SELECT b.z FROM b;
