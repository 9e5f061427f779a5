-- The expression names a column that is not there.
-- refused: init 42703 column "z" does not exist
-- migration: init
CREATE TABLE a (x int, y int GENERATED ALWAYS AS (z + 1) STORED);
