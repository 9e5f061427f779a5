-- A body may assign to a parameter by its number, and to elements of it.
-- migration: first
CREATE FUNCTION f(int, int[]) RETURNS int LANGUAGE plpgsql AS $$
BEGIN
  $1 := 2;
  $2[1] := $1;
  RETURN $1;
END $$;
-- migration: second
CREATE TABLE a (id int);
