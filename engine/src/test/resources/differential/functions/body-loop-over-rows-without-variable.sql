-- A loop over rows declares no variable; one over numbers does.
-- refused: init 42601 loop variable of loop over rows must be a record variable or list of scalar variables
-- migration: init
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$
BEGIN
  FOR i IN 1..3 LOOP i := i + 1; END LOOP;
  FOR r IN SELECT 1 LOOP NULL; END LOOP;
  RETURN 1;
END $$;
