-- A copy of a window keeps its partitions.
-- refused: init 42P20 cannot override PARTITION BY clause of window "w"
-- migration: init
CREATE TABLE a (id int, x int);
SELECT sum(x) OVER (w PARTITION BY x) FROM a WINDOW w AS (ORDER BY id);
