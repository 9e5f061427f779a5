-- A handler says what has happened.
-- refused: init 22023 then: first
-- migration: init
DO $$ BEGIN
  RAISE EXCEPTION 'first';
EXCEPTION WHEN others THEN
  RAISE EXCEPTION 'then: %', SQLERRM USING ERRCODE = '22023';
END $$;
