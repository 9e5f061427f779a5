-- A unique constraint is found by the columns in its definition, another one stays.
-- refused: second 42704 constraint "by_definition" of relation "Snapshot" does not exist
-- migration: first
CREATE TABLE "Snapshot" (id bigint PRIMARY KEY, "definitionId" int, day date,
  CONSTRAINT by_definition UNIQUE ("definitionId", day), CONSTRAINT by_day UNIQUE (day));
-- migration: second
DO $$
DECLARE
  key text;
BEGIN
  SELECT conname INTO key FROM pg_constraint
  WHERE conrelid = '"Snapshot"'::regclass AND contype = 'u'
    AND pg_get_constraintdef(oid) LIKE '%"definitionId"%'
  LIMIT 1;
  IF key IS NOT NULL THEN
    EXECUTE format('ALTER TABLE "Snapshot" DROP CONSTRAINT %I', key);
  END IF;
END $$;
ALTER TABLE "Snapshot" DROP CONSTRAINT by_day;
ALTER TABLE "Snapshot" DROP CONSTRAINT by_definition;
