-- A guard looks for a label of a type that is not there.
-- refused: init 42704 type "nothing" does not exist
-- migration: init
CREATE TABLE a (id int);
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_enum WHERE enumtypid = 'nothing'::regtype AND enumlabel = 'x') THEN
    CREATE TYPE nothing AS ENUM ('x');
  END IF;
END $$;
