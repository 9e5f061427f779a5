-- So does a window that has a name.
-- refused: init 42803 column "b.id" must appear in the GROUP BY clause or be used in an aggregate function
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, y int);
CREATE TABLE b (id int, x int);
SELECT x, rank() OVER w FROM b GROUP BY x WINDOW w AS (PARTITION BY id);
