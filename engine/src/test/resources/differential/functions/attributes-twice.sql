-- An attribute is said twice, in other words.
-- refused: init 42601 conflicting or redundant options
-- migration: init
CREATE FUNCTION f() RETURNS int LANGUAGE sql RETURNS NULL ON NULL INPUT STRICT AS 'SELECT 1';
