-- ARRAY behind a type makes an array of it, with one length at most.
-- refused: init 42701 column "b" of relation "a" already exists
-- migration: init
CREATE TABLE a (b int array[3], c char array, d double precision array[2], e time with time zone array);
CREATE FUNCTION f() RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  letters char array[3] := array['a', 'b', 'c'];
  numbers double precision array := '{1}';
  names varchar(3) array[2];
BEGIN
  RETURN letters[1];
END $$;
SELECT f(), '{1}'::int array[2], cast('{a}' AS character varying array);
CREATE VIEW v AS SELECT b[1] + 1 AS next, c[1] || 'x' AS letter FROM a;
ALTER TABLE a ADD COLUMN b int array;
