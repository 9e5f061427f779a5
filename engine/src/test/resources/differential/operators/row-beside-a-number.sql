-- A row is compared with rows only.
-- refused: init 42883 operator does not exist: record = integer
-- migration: init
SELECT (1, 2) = 1;
