-- A built-in operator is in another schema.
-- refused: init 42883 operator does not exist: numeric s.<-> numeric
-- migration: init
CREATE SCHEMA s;
DROP OPERATOR s.<-> (numeric, numeric);
