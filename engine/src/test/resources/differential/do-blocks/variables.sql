-- Variables take constants and answers of the catalog.
-- migration: init
CREATE TABLE a (id int, old_name text);
-- migration: variables
DO $$
DECLARE
  v_table CONSTANT text := 'a';
  v_column text DEFAULT 'old_name';
  v_count int;
  v_type text;
  v_missing text;
  v_exists boolean;
  v_row record;
  v_names text[] := ARRAY['p', 'q'];
BEGIN
  SELECT count(*) INTO v_count FROM information_schema.columns WHERE table_name = v_table;
  IF v_count = 2 THEN
    ALTER TABLE a ADD COLUMN third int;
  END IF;
  SELECT data_type INTO v_type FROM information_schema.columns WHERE table_name = v_table AND column_name = v_column;
  IF v_type = 'text' THEN
    EXECUTE 'ALTER TABLE ' || quote_ident(v_table) || ' RENAME COLUMN ' || v_column || ' TO new_name';
  END IF;
  SELECT conname INTO v_missing FROM pg_constraint WHERE conrelid = 'public.a'::regclass AND contype = 'f';
  IF NOT FOUND AND v_missing IS NULL THEN
    CREATE TABLE b (id int);
  END IF;
  v_exists := EXISTS (SELECT 1 FROM pg_tables WHERE tablename = 'b');
  IF v_exists THEN
    EXECUTE format('CREATE INDEX %I ON %I (id)', 'b_' || v_names[1], 'b');
  END IF;
  SELECT INTO v_row relname, relkind FROM pg_class WHERE relname = 'a';
  IF v_row.relkind = 'r' THEN
    EXECUTE format('ALTER TABLE %s ADD COLUMN %I text DEFAULT %L', v_row.relname, v_names[2], 'it''s');
  END IF;
  v_count := v_count + 1;
  CASE v_count
    WHEN 2 THEN DROP TABLE a;
    WHEN 3, 4 THEN ALTER TABLE b ADD COLUMN three int;
    ELSE DROP TABLE b;
  END CASE;
END $$;
