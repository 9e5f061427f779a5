-- An operator is found by its operands.
-- refused: init 42601 syntax error at end of input
-- migration: init
CREATE OPERATOR === (LEFTARG = int4, RIGHTARG = int4, FUNCTION = int4eq);
DROP OPERATOR ===
