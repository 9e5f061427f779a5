-- Older versions had it.
-- refused: init 42703 column c.consrc does not exist
-- migration: init
CREATE TABLE t (id int CHECK (id > 0));
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid WHERE c.consrc LIKE '%id%') THEN
    RAISE NOTICE 'found';
  END IF;
END $$;
