-- Variables, fields, special variables, and aliases like variables.
-- migration: init
CREATE TABLE a (id int, name text);
DO $$
DECLARE
  n int := 1;
  "Mixed" text := 'x';
  r a%ROWTYPE;
  x record;
  c CONSTANT text := lower("Mixed") || current_user;
BEGIN
  n := n + length(c) + CASE WHEN FOUND THEN 1 ELSE 0 END;
  IF n IS NULL OR "Mixed" IS DISTINCT FROM c THEN RAISE NOTICE '% %', n, "Mixed" USING HINT = c; END IF;
  FOR x IN SELECT b.id, b.name FROM a b LOOP n := x.id; END LOOP;
  r.name := 'y';
  SELECT id INTO r.id FROM a;
  FOR i IN 1..2 LOOP n := n + i; END LOOP;
  WHILE n < 3 LOOP n := n + 1; EXIT WHEN n > extract(day FROM now()); END LOOP;
  BEGIN
    PERFORM 1 / 1;
  EXCEPTION WHEN OTHERS THEN RAISE NOTICE '% %', SQLSTATE, SQLERRM;
  END;
END $$;
