-- The default is of another type.
-- refused: next 42804 column "x" is of type integer but default expression is of type timestamp with time zone
-- migration: init
CREATE TABLE a (x int);
-- migration: next
ALTER TABLE a ALTER COLUMN x SET DEFAULT now();
