-- Nothing tells what the two are.
-- refused: init 42725 operator is not unique: unknown + unknown
-- migration: init
SELECT 'a' + 'b';
