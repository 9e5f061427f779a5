-- Operators behind their operand are gone since PostgreSQL 14.
-- refused: init 42P13 operator right argument type must be specified
-- migration: init
CREATE OPERATOR ### (RIGHTARG = int, FUNCTION = int4um);
CREATE OPERATOR #### (LEFTARG = int, FUNCTION = int4um);
