-- What is assigned is computed as a query.
-- refused: init 42703 column "nope" does not exist
-- migration: init
DO $$ DECLARE n int; BEGIN n := nope + 1; END $$;
