-- Foreign keys are dropped in a loop, by the schema they are in and the table they refer to.
-- migration: first
CREATE SCHEMA shop;
CREATE SCHEMA "User";
CREATE TABLE "User".profile (id bigint PRIMARY KEY);
CREATE TABLE other (id bigint PRIMARY KEY, profile bigint CONSTRAINT kept REFERENCES "User".profile);
CREATE TABLE shop."Order" (id bigint PRIMARY KEY, buyer bigint CONSTRAINT bought REFERENCES "User".profile);
CREATE TABLE shop.line (id bigint, orders bigint CONSTRAINT line_of REFERENCES shop."Order");
-- migration: second
DO $$
DECLARE
  key record;
BEGIN
  FOR key IN
    SELECT conrelid::regclass AS owner, conname FROM pg_constraint
    WHERE contype = 'f' AND connamespace = 'shop'::regnamespace
      AND confrelid = '"User".profile'::regclass
  LOOP
    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', key.owner, key.conname);
  END LOOP;
END $$;
ALTER TABLE other DROP CONSTRAINT kept;
ALTER TABLE shop.line DROP CONSTRAINT line_of;
ALTER TABLE shop."Order" ADD CONSTRAINT bought UNIQUE (buyer);
