-- An operator is found by the types of both sides.
-- refused: second 42883 operator does not exist: text === text
-- migration: first
CREATE OPERATOR === (LEFTARG = int, RIGHTARG = int, FUNCTION = int4eq);
-- migration: second
DROP OPERATOR IF EXISTS === (text, text);
DROP OPERATOR === (text, text);
