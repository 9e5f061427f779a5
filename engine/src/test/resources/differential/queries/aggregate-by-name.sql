-- Nor may a name.
-- refused: init 42803 aggregate functions are not allowed in GROUP BY
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, y int);
CREATE TABLE b (id int, x int);
SELECT x, count(*) AS n FROM b GROUP BY n;
