-- Those who work in parallel build no new table.
-- modes: statements
-- refused: init 0A000 VACUUM FULL cannot be performed in parallel
-- migration: init
CREATE TABLE t (a int);
VACUUM (FULL, PARALLEL 2) t;
