-- What a function prepares is not known.
-- migration: init
CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN EXECUTE 'PREPARE p AS SELECT 1'; END $$;
SELECT f();
EXECUTE p;
