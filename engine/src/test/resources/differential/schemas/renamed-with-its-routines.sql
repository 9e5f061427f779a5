-- Functions move with their schema.
-- refused: second 42883 function u.f() does not exist
-- migration: first
CREATE SCHEMA s;
CREATE FUNCTION s.f() RETURNS int LANGUAGE sql AS 'SELECT 1';
ALTER SCHEMA s RENAME TO u;
DROP FUNCTION u.f();
-- migration: second
DROP FUNCTION u.f();
