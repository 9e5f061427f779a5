-- PL/pgSQL has no empty statement: a second semicolon is one too many.
-- refused: first 42601 syntax error at or near ";"
-- migration: first
CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF true THEN
    NULL;
  END IF;;
END $$;
