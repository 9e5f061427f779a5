-- A check without any column stays.
-- migration: init
CREATE TABLE a (x int, y int, CONSTRAINT never CHECK (1 = 1), CONSTRAINT one CHECK (y > 0));
ALTER TABLE a DROP COLUMN y;
