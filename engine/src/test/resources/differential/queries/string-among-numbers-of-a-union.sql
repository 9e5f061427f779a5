-- A string takes the type that the other query has.
-- refused: init 22P02 invalid input syntax for type integer: "x"
-- migration: init
SELECT 1 AS a, 'x' AS b UNION SELECT '2', 'y' UNION ALL SELECT NULL, NULL;
SELECT 1 UNION SELECT 'x';
