-- refused: init 42P01 relation "missing" does not exist
-- migration: init
DO $$ BEGIN WHILE EXISTS (SELECT 1 FROM missing) LOOP NULL; END LOOP; END $$;
