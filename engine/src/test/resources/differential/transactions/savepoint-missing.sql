-- There is no such savepoint.
-- refused: init 3B001 savepoint "nothing" does not exist
-- migration: init
BEGIN;
ROLLBACK TO SAVEPOINT nothing;
