-- A function that returns one row is given a number of them later.
-- refused: init 22023 ROWS is not applicable when function does not return a set
-- migration: init
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
ALTER FUNCTION f() ROWS 10;
