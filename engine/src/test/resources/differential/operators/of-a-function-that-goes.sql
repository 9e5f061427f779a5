-- An operator holds its function.
-- refused: third 2BP01 cannot drop function alike(integer,integer) because other objects depend on it
-- migration: first
CREATE FUNCTION same(a int, b int) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a = b';
CREATE OPERATOR === (LEFTARG = int, RIGHTARG = int, FUNCTION = same);
-- migration: second
ALTER FUNCTION same(int, int) RENAME TO alike;
-- migration: third
DROP FUNCTION alike(int, int);
