-- Calls that only one function takes, or one better than others.
-- migration: init
CREATE FUNCTION f(x int) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION f(x text, y text DEFAULT NULL) RETURNS int LANGUAGE sql AS 'SELECT 2';
CREATE FUNCTION g(x int, y int DEFAULT 1) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION g(x bigint, y int DEFAULT 1) RETURNS int LANGUAGE sql AS 'SELECT 2';
CREATE FUNCTION h(VARIADIC x int[]) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION h(x int) RETURNS int LANGUAGE sql AS 'SELECT 2';
SELECT f(1), f('a'::text), g(1), h(1), h(1, 2);
