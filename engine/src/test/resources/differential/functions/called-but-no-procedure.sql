-- CALL is for procedures.
-- refused: second 42809 f(integer) is not a procedure
-- migration: first
CREATE PROCEDURE p(a int, b text) LANGUAGE sql AS 'SELECT 1';
CALL p(1, 'x');
CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT 1';
-- migration: second
CALL f(1);
