-- A check over two columns goes only with CASCADE or when it is the only dependency; the server decides.
-- migration: init
CREATE TABLE a (x int, y int, CONSTRAINT x_below_y CHECK (x < y), CONSTRAINT one CHECK (y > 0));
ALTER TABLE a DROP COLUMN x;
