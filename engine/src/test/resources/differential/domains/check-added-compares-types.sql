-- The type below decides which operators there are.
-- refused: init 42883 operator does not exist: text > integer
-- migration: init
CREATE DOMAIN d AS text;
ALTER DOMAIN d ADD CHECK (VALUE ~ '^a');
ALTER DOMAIN d ADD CHECK (VALUE > 1);
