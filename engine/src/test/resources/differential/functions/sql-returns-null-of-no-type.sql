-- NULL comes out of a query as text.
-- refused: init 42P13 return type mismatch in function declared to return integer
-- migration: init
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$ SELECT NULL $$;
