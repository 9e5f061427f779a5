-- A function is no procedure.
-- refused: second 42809 f(integer) is not a procedure
-- migration: first
CREATE FUNCTION f(x int) RETURNS int LANGUAGE sql AS 'SELECT 1';
-- migration: second
DROP PROCEDURE f(int);
