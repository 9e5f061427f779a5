-- An operator of the same types exists once.
-- refused: second 42723 operator === already exists
-- migration: first
CREATE OPERATOR === (LEFTARG = int, RIGHTARG = int, FUNCTION = int4eq);
CREATE OPERATOR === (LEFTARG = bigint, RIGHTARG = bigint, FUNCTION = int8eq);
-- migration: second
CREATE OPERATOR === (LEFTARG = integer, RIGHTARG = int4, FUNCTION = int4ne);
