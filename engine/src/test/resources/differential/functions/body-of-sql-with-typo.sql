-- The body of a function in SQL is read too.
-- refused: init 42601 syntax error at or near ","
-- migration: init
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1,, 2';
