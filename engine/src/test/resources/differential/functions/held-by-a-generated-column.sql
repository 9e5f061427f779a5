-- A function stays while a column is computed with it, under whatever name.
-- refused: third 2BP01 cannot drop function g(integer) because other objects depend on it
-- migration: first
CREATE FUNCTION f(x int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT x';
CREATE TABLE t (a int, b int GENERATED ALWAYS AS (f(a)) STORED);
-- migration: second
ALTER FUNCTION f(int) RENAME TO g;
-- migration: third
DROP FUNCTION g;
