-- The foreign key that the block finds is dropped for certain.
-- refused: second 42704 constraint "bought" of relation "orders" does not exist
-- migration: first
CREATE TABLE profile (id bigint PRIMARY KEY);
CREATE TABLE orders (id bigint PRIMARY KEY, buyer bigint CONSTRAINT bought REFERENCES profile);
-- migration: second
DO $$
DECLARE
  key text;
BEGIN
  SELECT c.conname INTO key FROM pg_constraint c
  JOIN pg_class t ON t.oid = c.conrelid JOIN pg_namespace n ON n.oid = t.relnamespace
  WHERE n.nspname = 'public' AND t.relname = 'orders' AND c.contype = 'f'
    AND c.confrelid = 'public.profile'::regclass
  LIMIT 1;
  IF key IS NOT NULL THEN
    EXECUTE format('ALTER TABLE public.orders DROP CONSTRAINT %I', key);
  END IF;
END $$;
ALTER TABLE orders DROP CONSTRAINT bought;
