-- Its partitions are rebuilt in transactions of their own.
-- refused: init 25001 REINDEX TABLE cannot run inside a transaction block
-- migration: init
CREATE TABLE t (id int PRIMARY KEY) PARTITION BY RANGE (id);
BEGIN;
REINDEX TABLE t;
