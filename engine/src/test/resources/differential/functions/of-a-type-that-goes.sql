-- A function holds the types of its parameters.
-- refused: second 2BP01 cannot drop type e because other objects depend on it
-- migration: first
CREATE TYPE e AS ENUM ('a');
CREATE FUNCTION f(x e) RETURNS int LANGUAGE sql AS 'SELECT 1';
-- migration: second
DROP TYPE e;
