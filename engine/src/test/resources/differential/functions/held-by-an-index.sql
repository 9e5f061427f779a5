-- A function stays while an index is on it.
-- refused: second 2BP01 cannot drop function f(integer) because other objects depend on it
-- migration: first
CREATE FUNCTION f(x int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT x';
CREATE TABLE t (a int, b int);
CREATE INDEX ON t (a) WHERE f(b) > 1;
-- migration: second
DROP FUNCTION f(int);
