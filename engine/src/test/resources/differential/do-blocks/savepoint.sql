-- A body undoes by EXCEPTION, not by savepoints; what does not run is not looked at.
-- refused: init 0A000 unsupported transaction command in PL/pgSQL
-- migration: init
DO $$ BEGIN IF false THEN SAVEPOINT s; END IF; END $$;
DO $$ BEGIN SAVEPOINT s; END $$;
