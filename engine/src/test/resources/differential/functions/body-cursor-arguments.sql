-- A cursor takes as many arguments as its query has parameters.
-- refused: init 42601 not enough arguments for cursor "c"
-- migration: init
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$
DECLARE c CURSOR (a int, b int) FOR SELECT a, b;
BEGIN
  OPEN c(1);
  RETURN 1;
END $$;
