-- INTO without a variable of that name makes no table in a body.
-- refused: init 42601 "copy" is not a known variable
-- migration: init
CREATE TABLE t (a int);
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$
BEGIN
  SELECT a INTO copy FROM t;
  RETURN 1;
END $$;
