-- The joined table is the one that is referred to: its name tells nothing of the constraint's own.
-- migration: first
CREATE TABLE profile (id bigint PRIMARY KEY);
CREATE TABLE orders (id bigint PRIMARY KEY, buyer bigint CONSTRAINT bought REFERENCES profile);
-- migration: second
DO $$
DECLARE
  key text;
BEGIN
  SELECT c.conname INTO key FROM pg_constraint c JOIN pg_class t ON t.oid = c.confrelid
  WHERE t.relname = 'profile';
  IF key IS NULL THEN
    EXECUTE 'DROP TABLE orders';
  END IF;
END $$;
ALTER TABLE orders ADD COLUMN day date;
