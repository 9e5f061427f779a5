-- A query that is copied returns rows.
-- refused: init 0A000 COPY query must have a RETURNING clause
-- migration: init
CREATE TABLE t (a int);
COPY (DELETE FROM t) TO '/dev/null';
