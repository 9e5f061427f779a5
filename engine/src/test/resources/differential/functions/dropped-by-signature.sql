-- Functions dropped by what the catalog says of them.
-- migration: init
CREATE FUNCTION f(a text, b int) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION f(a text) RETURNS int LANGUAGE sql AS 'SELECT 1';
DO $$
DECLARE
  r record;
BEGIN
  FOR r IN SELECT p.oid::regprocedure AS sig FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
      WHERE p.proname = 'f' AND n.nspname = current_schema() LOOP
    EXECUTE format('DROP FUNCTION %s;', r.sig);
  END LOOP;
END $$;
CREATE FUNCTION f(a text) RETURNS text LANGUAGE sql AS $$SELECT 'x'$$;
