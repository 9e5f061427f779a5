-- The expression names no column of the table.
-- refused: init 42703 column "b" does not exist
-- migration: init
CREATE TABLE a (a int, CHECK (b > 0));
