-- A frame cannot end with what no row comes before.
-- refused: init 42P20 frame end cannot be UNBOUNDED PRECEDING
-- migration: init
CREATE TABLE t (id int);
SELECT sum(id) OVER (ROWS BETWEEN CURRENT ROW AND UNBOUNDED PRECEDING) FROM t;
