-- int and integer are one type, names of parameters do not tell functions apart.
-- refused: second 42723 function "f" already exists with same argument types
-- migration: first
CREATE FUNCTION f(a int, b varchar(3)) RETURNS int LANGUAGE sql AS 'SELECT 1';
-- migration: second
CREATE FUNCTION f(integer, character varying) RETURNS int LANGUAGE sql AS 'SELECT 2';
