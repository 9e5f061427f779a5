-- Procedures have few attributes.
-- refused: init 42P13 invalid attribute in procedure definition
-- migration: init
CREATE PROCEDURE p() LANGUAGE sql SECURITY DEFINER STRICT AS 'SELECT 1';
