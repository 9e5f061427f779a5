-- An operator has an operand at least.
-- refused: init 42P13 operator argument types must be specified
-- migration: init
CREATE OPERATOR ### (FUNCTION = int4um);
