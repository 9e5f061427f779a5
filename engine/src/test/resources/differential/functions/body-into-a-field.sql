-- A field of a row may be assigned to, whatever fields the row has.
-- migration: init
CREATE TABLE t (a int);
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$
DECLARE r record; x t;
BEGIN
  SELECT a INTO x.a FROM t;
  SELECT 1 AS b INTO r;
  r.b := x.a;
  RETURN r.b;
END $$;
