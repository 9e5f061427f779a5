-- A function has one volatility.
-- refused: init 42601 conflicting or redundant options
-- migration: init
CREATE FUNCTION f() RETURNS int IMMUTABLE LANGUAGE sql STABLE AS $$ SELECT 1 $$;
