-- The first of them is told.
-- refused: init 25001 REINDEX SCHEMA cannot run inside a transaction block
-- migration: init
BEGIN;
CREATE TABLE t (id int);
REINDEX SCHEMA public;
COMMIT;
