-- A statement that does not end.
-- refused: init 42601 syntax error at or near "RETURN"
-- migration: init
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$
DECLARE n int;
BEGIN
  NULL
  RETURN n;
END $$;
