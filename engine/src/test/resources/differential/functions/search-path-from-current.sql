-- A function may keep the search path that it is made with.
-- migration: first
CREATE TYPE pair AS (a int, b int);
CREATE FUNCTION f() RETURNS pair LANGUAGE sql SET search_path FROM CURRENT AS 'SELECT (1, 2)::pair';
