-- Nothing is checked when that is switched off.
-- modes: statements
-- migration: init
SET check_function_bodies = false;
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1 END $$;
CREATE FUNCTION g() RETURNS int LANGUAGE sql AS 'SELECT FROM FROM';
