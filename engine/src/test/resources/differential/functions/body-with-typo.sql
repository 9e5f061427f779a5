-- The body is read when the function is made.
-- refused: init 42601 syntax error at or near "a"
-- migration: init
CREATE TABLE a (x int);
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$
DECLARE n int;
BEGIN
  SELECT max(x) INTO n FORM a WHERE x > 1 GROUP BY x;
  RETURN n;
END $$;
