-- A function stays while a view calls it.
-- refused: second 2BP01 cannot drop function f(integer) because other objects depend on it
-- migration: first
CREATE FUNCTION f(x int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT x';
CREATE VIEW v AS SELECT f(1) AS one;
-- migration: second
DROP FUNCTION f;
