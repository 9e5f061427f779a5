-- More values than columns.
-- refused: init 42601 INSERT has more expressions than target columns
-- migration: init
CREATE TABLE a (x int, y int);
INSERT INTO a (x) VALUES (1, 2);
