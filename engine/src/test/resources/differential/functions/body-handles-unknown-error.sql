-- The name of an error must be one.
-- refused: init 42704 unrecognized exception condition "no_such_error"
-- migration: init
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$
BEGIN
  RETURN 1;
EXCEPTION WHEN no_such_error THEN RETURN 2;
END $$;
