-- The temporary table has gone with its transaction.
-- modes: statements
-- refused: init 42P01 relation "step" does not exist
-- migration: init
BEGIN;
CREATE TEMP TABLE step (id int) ON COMMIT DROP;
COMMIT;
INSERT INTO step VALUES (1);
