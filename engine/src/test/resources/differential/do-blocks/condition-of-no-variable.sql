-- What no variable has is looked for as a column.
-- refused: init 42703 column "nope" does not exist
-- migration: init
DO $$ BEGIN IF nope > 1 THEN RAISE NOTICE 'x'; END IF; END $$;
