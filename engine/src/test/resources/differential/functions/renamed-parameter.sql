-- OR REPLACE cannot rename a parameter.
-- refused: second 42P13 cannot change name of input parameter "a"
-- migration: first
CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT a';
-- migration: second
CREATE OR REPLACE FUNCTION f(b int) RETURNS int LANGUAGE sql AS 'SELECT b';
