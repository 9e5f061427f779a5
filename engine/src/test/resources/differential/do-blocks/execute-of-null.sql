-- What EXECUTE gets is NULL as soon as a part of it is.
-- refused: init 22004 query string argument of EXECUTE is null
-- migration: init
DO $$
DECLARE n text;
BEGIN
  EXECUTE 'CREATE TABLE ' || n || ' (a int)';
END $$;
