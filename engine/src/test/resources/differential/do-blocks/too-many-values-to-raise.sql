-- RAISE has no place for the value.
-- refused: init 42601 too many parameters specified for RAISE
-- migration: init
DO $$ BEGIN RAISE NOTICE 'x', 1; END $$;
