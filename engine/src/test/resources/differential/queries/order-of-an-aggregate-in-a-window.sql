-- An aggregate over a window has no order of its own.
-- refused: init 0A000 aggregate ORDER BY is not implemented for window functions
-- migration: init
CREATE TABLE a (id int, x int);
SELECT array_agg(x ORDER BY id) OVER () FROM a;
