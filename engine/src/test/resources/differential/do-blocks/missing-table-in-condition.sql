-- refused: condition 42P01 relation "missing" does not exist
-- migration: init
CREATE TABLE a (id int);
DO $$ BEGIN IF EXISTS (SELECT 1 FROM a WHERE id = 1) THEN RAISE EXCEPTION 'x'; END IF; END $$;
-- migration: condition
DO $$ BEGIN
  IF to_regclass('missing') IS NOT NULL THEN DROP TABLE missing;
  ELSIF (SELECT count(*) FROM missing) > 0 THEN RAISE NOTICE 'x';
  END IF;
END $$;
