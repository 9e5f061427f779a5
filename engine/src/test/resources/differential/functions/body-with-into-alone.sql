-- INTO belongs to a query.
-- refused: first 42601 syntax error at or near "INTO"
-- migration: first
CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  n int;
BEGIN
  IF true THEN
    INTO n;
  END IF;
END $$;
