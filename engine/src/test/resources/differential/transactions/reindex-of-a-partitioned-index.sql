-- So are those of an index.
-- refused: init 25001 REINDEX INDEX cannot run inside a transaction block
-- migration: init
CREATE TABLE t (id int PRIMARY KEY) PARTITION BY RANGE (id);
BEGIN;
REINDEX INDEX t_pkey;
