-- A plain table is rebuilt at once.
-- migration: init
CREATE TABLE t (id int PRIMARY KEY);
BEGIN;
REINDEX TABLE t;
REINDEX INDEX t_pkey;
COMMIT;
