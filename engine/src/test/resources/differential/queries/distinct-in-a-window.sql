-- Windows tell no values apart.
-- refused: init 0A000 DISTINCT is not implemented for window functions
-- migration: init
CREATE TABLE a (id int, x int);
SELECT count(DISTINCT x) OVER () FROM a;
