-- CASCADE takes the generated column along.
-- migration: init
CREATE TABLE a (x int, y int GENERATED ALWAYS AS (x * 2) STORED, z int);
ALTER TABLE a DROP COLUMN x CASCADE;
