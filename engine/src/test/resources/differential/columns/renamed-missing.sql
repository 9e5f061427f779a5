-- There is no such column.
-- refused: init 42703 column "c" does not exist
-- migration: init
CREATE TABLE a (b int);
ALTER TABLE a RENAME COLUMN c TO d;
