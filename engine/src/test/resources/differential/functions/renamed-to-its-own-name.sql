-- The name that a function has is taken; the schema that it is in is not.
-- refused: init 42723 function f(integer) already exists in schema "public"
-- migration: init
CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS $$ SELECT 1 $$;
ALTER FUNCTION f(int) SET SCHEMA public;
ALTER FUNCTION f(int) RENAME TO f;
