-- The key names a column that is not there.
-- refused: init 42703 column "b" does not exist
-- migration: init
CREATE TABLE t (a int) PARTITION BY RANGE ((a + b));
