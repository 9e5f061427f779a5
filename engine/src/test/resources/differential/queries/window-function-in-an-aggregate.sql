-- Aggregates are computed before windows; the other way round they may hold each other.
-- refused: init 42803 aggregate function calls cannot contain window function calls
-- migration: init
CREATE TABLE a (x int, y int);
SELECT sum(sum(x)) OVER (PARTITION BY y) FROM a GROUP BY y;
SELECT sum(rank() OVER ()) FROM a;
