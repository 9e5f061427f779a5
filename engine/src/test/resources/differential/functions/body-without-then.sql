-- THEN is missing.
-- refused: init 42601 missing "THEN" at end of SQL expression
-- migration: init
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$
BEGIN
  IF 1 > 0 RETURN 1;
  END IF;
  RETURN 2;
END $$;
