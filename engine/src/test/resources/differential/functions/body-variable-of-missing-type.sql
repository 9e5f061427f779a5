-- The type of a variable must exist when the function is made.
-- refused: init 42704 type "mood" does not exist
-- migration: init
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ DECLARE a mood; BEGIN RETURN 1; END $$;
