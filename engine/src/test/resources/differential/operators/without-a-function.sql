-- An operator is called by its function.
-- refused: init 42P13 operator function must be specified
-- migration: init
CREATE OPERATOR ### (LEFTARG = int, RIGHTARG = int);
