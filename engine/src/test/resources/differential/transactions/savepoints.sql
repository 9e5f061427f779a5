-- A name may be used again, and is that of the newest.
-- migration: init
BEGIN;
SAVEPOINT a;
SAVEPOINT b;
ROLLBACK TO a;
RELEASE a;
SAVEPOINT a;
SAVEPOINT a;
RELEASE a;
RELEASE a;
COMMIT;
