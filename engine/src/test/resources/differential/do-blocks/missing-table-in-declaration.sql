-- refused: init 42P01 relation "missing" does not exist
-- migration: init
DO $$ DECLARE n int := (SELECT count(*) FROM missing); BEGIN NULL; END $$;
