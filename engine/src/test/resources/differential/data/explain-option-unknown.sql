-- EXPLAIN has no such option.
-- refused: init 42601 unrecognized EXPLAIN option "costly"
-- migration: init
CREATE TABLE t (id int);
EXPLAIN (COSTLY) SELECT id FROM t;
