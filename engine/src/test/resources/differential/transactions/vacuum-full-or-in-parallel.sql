-- Either alone will do.
-- modes: statements
-- migration: init
CREATE TABLE t (a int);
VACUUM (FULL, PARALLEL 0) t;
VACUUM (FULL OFF, PARALLEL 2) t;
