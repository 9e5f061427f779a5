-- Guards that ask the system catalog in many ways.
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, name varchar(20) NOT NULL, note text);
CREATE INDEX a_name_idx ON a (name);
CREATE TYPE kind AS ENUM ('x', 'y');
-- migration: guards
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = 'a' AND column_name = 'extra') THEN
    ALTER TABLE a ADD COLUMN extra int;
  END IF;
  IF EXISTS (SELECT FROM pg_indexes WHERE schemaname = 'public' AND indexname = 'a_name_idx') THEN
    ALTER INDEX a_name_idx RENAME TO a_name_index;
  END IF;
  IF (SELECT count(*) FROM information_schema.tables WHERE table_name IN ('a', 'b')) < 2 THEN
    CREATE TABLE b (id int);
  END IF;
  IF EXISTS (SELECT 1 FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace WHERE t.typname = 'kind' AND n.nspname = 'public') AND NOT EXISTS (
    SELECT 1 FROM pg_enum e JOIN pg_type t ON e.enumtypid = t.oid WHERE t.typname = 'kind' AND e.enumlabel = 'z') THEN
    ALTER TYPE kind ADD VALUE 'z';
  END IF;
  IF (SELECT character_maximum_length FROM information_schema.columns WHERE table_name = 'a' AND column_name = 'name') < 100 THEN
    ALTER TABLE a ALTER COLUMN name TYPE varchar(100);
  END IF;
  IF (SELECT is_nullable FROM information_schema.columns WHERE table_name = 'a' AND column_name = 'name') = 'NO' THEN
    ALTER TABLE a ALTER COLUMN name DROP NOT NULL;
  ELSIF true THEN
    DROP TABLE a;
  END IF;
  IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = 'a'::regclass AND contype = 'p' AND array_length(conkey, 1) = 2) THEN
    ALTER TABLE a DROP CONSTRAINT a_pkey;
  END IF;
  IF to_regclass('public.none') IS NULL AND to_regclass('public.a') IS NOT NULL THEN
    CREATE TABLE none (id int);
  END IF;
  IF EXISTS (SELECT 1 FROM information_schema.columns WHERE table_name = 'a' AND column_name LIKE 'no%' AND data_type <> 'integer') OR false THEN
    ALTER TABLE a DROP COLUMN note;
  END IF;
END $$;
