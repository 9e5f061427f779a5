-- A function that sets the search path finds types there.
-- migration: init
CREATE SCHEMA s;
CREATE TYPE s.mood AS ENUM ('a');
CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql SET search_path = s AS $$
DECLARE a mood;
BEGIN RETURN 1; END $$;
