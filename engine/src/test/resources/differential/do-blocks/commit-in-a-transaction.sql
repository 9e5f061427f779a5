-- A block cannot end the transaction of another.
-- refused: init 2D000 invalid transaction termination
-- migration: init
BEGIN;
DO $$ BEGIN COMMIT; END $$;
COMMIT;
