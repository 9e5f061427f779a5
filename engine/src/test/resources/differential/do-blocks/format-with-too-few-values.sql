-- format() has more places than values.
-- refused: init 22023 too few arguments for format()
-- migration: init
DO $$ BEGIN
  EXECUTE format('CREATE TABLE %I (%I %s)', 'a', 'b', 'int');
  EXECUTE format('CREATE TABLE %I (%I %s)', 'a', 'b');
END $$;
