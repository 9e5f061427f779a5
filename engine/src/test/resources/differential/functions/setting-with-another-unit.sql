-- The setting is counted in other units.
-- refused: second 22023 invalid value for parameter "work_mem": "64mb"
-- migration: first
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
ALTER FUNCTION f() SET statement_timeout = '5s';
ALTER FUNCTION f() SET work_mem = '64MB';
ALTER FUNCTION f() RESET ALL;
-- migration: second
ALTER FUNCTION f() SET work_mem = '64mb';
