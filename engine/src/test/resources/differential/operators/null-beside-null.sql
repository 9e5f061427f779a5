-- NULL has no type either.
-- refused: init 42725 operator is not unique: unknown + unknown
-- migration: init
SELECT NULL + NULL;
