-- Fewer values than columns.
-- refused: init 42601 INSERT has more target columns than expressions
-- migration: init
CREATE TABLE a (x int, y int);
INSERT INTO a (x, y) SELECT 1;
