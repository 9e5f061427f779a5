-- A table with rows; what hangs on them is not guessed, what does not is run.
-- migration: init
CREATE TABLE settings (name text, value text);
INSERT INTO settings VALUES ('workspace', 'w1');
CREATE TABLE a (id int);
-- migration: rows
DO $$
DECLARE
  ws text;
BEGIN
  SELECT value INTO ws FROM settings LIMIT 1;
  IF ws IS NULL THEN
    RAISE EXCEPTION 'no workspace';
  END IF;
  EXECUTE format('ALTER TABLE a ADD COLUMN ws text NOT NULL DEFAULT %L', ws);
  EXECUTE 'ALTER TABLE a ALTER COLUMN ws DROP DEFAULT';
END $$;
ALTER TABLE a ADD COLUMN last int;
