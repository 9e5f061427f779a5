-- Nor may it mean a window.
-- refused: init 42P20 window functions are not allowed in GROUP BY
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, y int);
CREATE TABLE b (id int, x int);
SELECT count(*) OVER () FROM b GROUP BY 1;
