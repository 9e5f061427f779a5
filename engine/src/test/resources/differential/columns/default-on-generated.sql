-- A generated column takes no default.
-- refused: init 42601 column "y" of relation "a" is a generated column
-- migration: init
CREATE TABLE a (x int, y int GENERATED ALWAYS AS (x + 1) STORED);
ALTER TABLE a ALTER COLUMN y SET DEFAULT 1;
