-- A constant stays as it is.
-- refused: init 22005 variable "a" is declared CONSTANT
-- migration: init
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$
DECLARE a CONSTANT int := 1;
BEGIN
  a := 2;
  RETURN a;
END $$;
