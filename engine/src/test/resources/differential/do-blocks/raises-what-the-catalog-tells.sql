-- A guard over the catalog raises an error.
-- refused: init P0001 a is there
-- migration: init
CREATE TABLE a (id int);
DO $$ BEGIN
  IF EXISTS (SELECT 1 FROM information_schema.tables WHERE table_name = 'a') THEN
    RAISE EXCEPTION 'a is there';
  END IF;
END $$;
