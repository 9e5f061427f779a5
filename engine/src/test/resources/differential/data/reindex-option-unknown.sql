-- No version knows the option.
-- refused: init 42601 unrecognized REINDEX option "concurrent"
-- migration: init
CREATE TABLE t (a int);
REINDEX (CONCURRENT) TABLE t;
