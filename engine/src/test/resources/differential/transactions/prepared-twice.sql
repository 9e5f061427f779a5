-- The name is taken.
-- refused: init 42P05 prepared statement "p" already exists
-- migration: init
PREPARE p AS SELECT 1;
PREPARE p AS SELECT 2;
