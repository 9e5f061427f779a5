-- An event trigger returns nothing, not even NULL.
-- refused: init 42804 RETURN cannot have a parameter in function returning void
-- migration: init
CREATE FUNCTION f() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
