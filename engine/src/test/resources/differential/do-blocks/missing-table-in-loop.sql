-- refused: loop 42P01 relation "missing" does not exist
-- migration: init
CREATE TABLE a (id int);
DO $$ DECLARE r record; BEGIN FOR r IN SELECT id FROM a LOOP NULL; END LOOP; END $$;
-- migration: loop
DO $$ DECLARE r record;
BEGIN
  FOR r IN (SELECT id FROM missing) LOOP RAISE NOTICE '%', r.id; END LOOP;
END $$;
