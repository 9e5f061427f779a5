-- A regclass comes out as the server quotes it.
-- refused: init 42710 trigger "touched" for relation "user" already exists
-- migration: init
CREATE TABLE "user" (id int, changed timestamptz);
CREATE TABLE "Order" (id int, changed timestamptz);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql
  AS $$ BEGIN NEW.changed := now(); RETURN NEW; END $$;
CREATE FUNCTION watch(_t regclass) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  same regclass := '"Order"';
BEGIN
  EXECUTE format('CREATE TRIGGER touched BEFORE UPDATE ON %s FOR EACH ROW EXECUTE FUNCTION touch()', _t);
  EXECUTE format('CREATE INDEX ON %s (id)', same);
END $$;
SELECT watch('user');
SELECT watch('"Order"');
SELECT watch('user');
