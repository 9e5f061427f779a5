-- A function is found by its arguments.
-- refused: second 42883 function f(text) does not exist
-- migration: first
CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT 1';
GRANT EXECUTE ON FUNCTION f(integer) TO PUBLIC;
GRANT EXECUTE ON FUNCTION f TO PUBLIC;
-- migration: second
REVOKE EXECUTE ON FUNCTION f(text) FROM PUBLIC;
