-- DISCARD ALL and DEALLOCATE forget it.
-- refused: init 26000 prepared statement "p" does not exist
-- migration: init
PREPARE p AS SELECT 1;
DEALLOCATE ALL;
PREPARE p AS SELECT 2;
DEALLOCATE p;
DEALLOCATE PREPARE p;
