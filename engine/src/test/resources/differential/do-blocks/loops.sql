-- Loops over constants and over the catalog.
-- migration: init
CREATE TABLE one (id int);
CREATE TABLE two (id int);
CREATE TABLE three (id int, added int);
-- migration: loops
DO $$
DECLARE
  t text;
  r record;
  i int := 0;
BEGIN
  FOREACH t IN ARRAY ARRAY['one', 'two', 'three'] LOOP
    IF NOT EXISTS (SELECT 1 FROM information_schema.columns c WHERE c.table_name = t AND c.column_name = 'added') THEN
      EXECUTE format('ALTER TABLE %I ADD COLUMN added int', t);
    END IF;
    CONTINUE WHEN t = 'two';
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (added > 0)', t, t || '_added_check');
  END LOOP;
  FOR r IN SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename LIKE 't%' ORDER BY tablename LOOP
    EXECUTE 'CREATE INDEX ' || quote_ident(r.name || '_idx') || ' ON ' || quote_ident(r.name) || ' (added)';
  END LOOP;
  FOR n IN 1..3 LOOP
    EXECUTE 'CREATE TABLE part_' || n || ' (id int)';
    EXIT WHEN n = 2;
  END LOOP;
  FOR r IN SELECT v.a, v.b FROM (VALUES ('one', 'x'), ('two', 'y')) AS v(a, b) LOOP
    EXECUTE format('ALTER TABLE %I ADD COLUMN %I int', r.a, r.b);
  END LOOP;
  FOR t IN SELECT unnest(ARRAY['k', 'l']) LOOP
    NULL;
  END LOOP;
  WHILE i < 2 LOOP
    i := i + 1;
    EXECUTE format('ALTER TABLE three ADD COLUMN w%s int', i);
  END LOOP;
  LOOP
    EXIT WHEN i >= 4;
    i := i + 1;
  END LOOP;
  FOR r IN SELECT conname FROM pg_constraint WHERE conrelid = 'one'::regclass AND contype = 'c' LOOP
    EXECUTE 'ALTER TABLE one DROP CONSTRAINT ' || quote_ident(r.conname);
  END LOOP;
  FOR n IN REVERSE 2..1 LOOP
    EXECUTE 'DROP TABLE part_' || n;
  END LOOP;
END $$;
