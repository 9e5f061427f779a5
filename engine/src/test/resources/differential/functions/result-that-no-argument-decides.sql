-- No argument tells what is returned.
-- refused: init 42P13 cannot determine result data type
-- migration: init
CREATE FUNCTION f(anyelement) RETURNS anyrange LANGUAGE sql AS 'SELECT NULL';
