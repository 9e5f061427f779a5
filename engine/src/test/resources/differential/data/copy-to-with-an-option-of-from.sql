-- FORCE_NULL tells how rows are read.
-- refused: init 22023 COPY FORCE_NULL cannot be used with COPY TO
-- migration: init
CREATE TABLE t (a int);
COPY t TO '/dev/null' WITH (FORMAT csv, FORCE_NULL (a));
