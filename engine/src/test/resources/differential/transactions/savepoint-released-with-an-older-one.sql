-- Releasing a savepoint releases those after it.
-- refused: init 3B001 savepoint "b" does not exist
-- migration: init
BEGIN;
SAVEPOINT a;
SAVEPOINT b;
RELEASE a;
ROLLBACK TO b;
