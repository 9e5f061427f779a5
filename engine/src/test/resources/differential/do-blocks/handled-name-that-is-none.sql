-- What a handler handles is no error.
-- migration: init
DO $$ DECLARE n int; BEGIN n := nope; EXCEPTION WHEN undefined_column THEN n := 0; END $$;
