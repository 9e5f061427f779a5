-- Statistics are of columns that exist.
-- refused: second 42703 column "c" does not exist
-- migration: first
CREATE TABLE t (a int, b int);
-- migration: second
CREATE STATISTICS s (mcv) ON a, c FROM t;
