-- END IF is missing.
-- refused: init 42601 syntax error at or near ";"
-- migration: init
DO $$
BEGIN
  IF true THEN
    CREATE TABLE a (x int);
END;
$$;
