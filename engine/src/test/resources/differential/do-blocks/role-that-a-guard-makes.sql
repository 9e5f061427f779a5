-- A role may be there or not; a table of its name has nothing to do with it.
-- refused: use 42P01 relation "lintel_reader" does not exist
-- migration: init
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'lintel_reader') THEN
    CREATE ROLE lintel_reader;
  END IF;
END $$;
-- migration: use
ALTER TABLE lintel_reader ADD COLUMN x int;
