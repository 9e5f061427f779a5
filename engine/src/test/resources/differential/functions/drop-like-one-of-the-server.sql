-- A function of the server of that name lies in another schema.
-- refused: init 42883 function s.convert(numeric, text) does not exist
-- migration: init
CREATE SCHEMA s;
CREATE FUNCTION s.convert(int) RETURNS int LANGUAGE sql AS 'SELECT 1';
DROP FUNCTION s.convert(numeric, text);
