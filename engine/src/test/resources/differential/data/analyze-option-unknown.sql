-- ANALYZE cannot be full.
-- refused: init 42601 unrecognized ANALYZE option "full"
-- migration: init
CREATE TABLE t (id int);
ANALYZE (FULL) t;
