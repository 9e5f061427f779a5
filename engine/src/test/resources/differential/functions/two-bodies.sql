-- A function with two bodies.
-- refused: init 42P13 duplicate function body specified
-- migration: init
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1' RETURN 2;
