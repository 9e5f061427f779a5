-- What a name stands for is asked when the expression is evaluated, which may be never.
-- migration: init
CREATE TABLE a (id int, state text);
-- migration: blocks
DO $$ DECLARE r record; n int := 2; names text[] := (SELECT array_agg(state) FROM a WHERE id = n); ok boolean;
BEGIN
  FOR r IN SELECT a.id, a.state AS word FROM a WHERE a.id = n LOOP
    IF r.word = (SELECT max(state) FROM missing) THEN NULL; END IF;
  END LOOP;
  IF n = 2 AND NOT EXISTS (SELECT 1 FROM a WHERE id = n AND state = ANY (names)) THEN n := 3;
  ELSIF EXISTS (SELECT 1 FROM missing) THEN n := 4;
  END IF;
  ok := EXISTS (SELECT 1 FROM pg_class c WHERE c.relname = 'a') AND to_regclass('missing') IS NULL;
  IF NOT FOUND AND ok THEN n := (SELECT count(*) FROM information_schema.tables WHERE table_name = 'a'); END IF;
  IF NOT ok THEN n := missing(); END IF;
  FOR i IN 1..(SELECT count(*) FROM a) LOOP NULL; END LOOP;
  CASE n WHEN 1, (SELECT 2) THEN NULL; ELSE NULL; END CASE;
END $$;
DO $$
<<around>>
DECLARE n int := 1;
BEGIN
  <<inside>>
  DECLARE n int := 2;
  BEGIN
    IF EXISTS (SELECT 1 FROM a WHERE id = around.n OR id = inside.n) THEN NULL; END IF;
  END;
END $$;
DO $$ BEGIN
  IF EXISTS (SELECT 1 FROM missing) THEN NULL; END IF;
EXCEPTION WHEN undefined_table THEN
  CREATE TABLE missing (id int);
END $$;
DO $$ BEGIN
  RETURN;
  IF EXISTS (SELECT 1 FROM missing_too) THEN NULL; END IF;
END $$;
