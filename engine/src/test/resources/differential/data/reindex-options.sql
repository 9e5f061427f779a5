-- Options of REINDEX.
-- migration: init
CREATE TABLE t (a int);
REINDEX (VERBOSE OFF, CONCURRENTLY FALSE, TABLESPACE pg_default) TABLE t;
