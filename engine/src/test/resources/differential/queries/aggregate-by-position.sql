-- A number of GROUP BY may not mean an aggregate.
-- refused: init 42803 aggregate functions are not allowed in GROUP BY
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, y int);
CREATE TABLE b (id int, x int);
SELECT x, count(*) FROM b GROUP BY 1, 2;
