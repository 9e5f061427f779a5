-- Only COPY FROM has a condition.
-- refused: init 42601 WHERE clause not allowed with COPY TO
-- migration: init
CREATE TABLE t (a int);
COPY t TO '/dev/null' WHERE a > 3;
