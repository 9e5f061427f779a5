-- A handler raises the error again.
-- refused: init P0001 first
-- migration: init
DO $$ BEGIN
  BEGIN
    RAISE EXCEPTION 'first';
  EXCEPTION WHEN others THEN
    RAISE;
  END;
END $$;
