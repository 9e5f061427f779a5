-- What a table without rows answers.
-- migration: init
CREATE TABLE a (id int, tenant text);
CREATE TABLE old_tokens (id serial PRIMARY KEY);
-- migration: rows
DO $$
DECLARE
  n int;
  top int;
  r record;
BEGIN
  SELECT count(*) INTO n FROM old_tokens;
  IF n = 0 THEN
    EXECUTE 'DROP TABLE old_tokens;';
  END IF;
  SELECT coalesce(max(id), 0) + 1 INTO top FROM a;
  EXECUTE 'CREATE SEQUENCE a_id_seq START WITH ' || top;
  IF EXISTS (SELECT 1 FROM a WHERE id < 0) THEN
    ALTER TABLE a DROP COLUMN id;
  END IF;
  FOR r IN SELECT DISTINCT tenant FROM a LOOP
    EXECUTE format('CREATE TABLE %I (id int)', r.tenant);
  END LOOP;
  IF (SELECT count(*) FROM a WHERE id IS NULL) > 0 THEN
    RAISE EXCEPTION 'rows without id';
  END IF;
END $$;
ALTER TABLE a ADD COLUMN last int;
