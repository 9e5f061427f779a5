-- A default makes a longer function take the same call.
-- refused: init 42725 function f(integer) is not unique
-- migration: init
CREATE FUNCTION f(x int) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION f(x int, y text DEFAULT NULL) RETURNS int LANGUAGE sql AS 'SELECT 2';
SELECT f(1);
