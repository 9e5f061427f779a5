-- RETURN needs a value.
-- refused: init 42601 missing expression at or near ";"
-- migration: init
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN; END $$;
