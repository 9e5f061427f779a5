-- The query is looked at before its rows are missed.
-- refused: init 42P01 relation "u" does not exist
-- migration: init
CREATE TABLE t (a int);
COPY (DELETE FROM u) TO '/dev/null';
