-- IF EXISTS is content.
-- migration: init
CREATE TABLE a (x int);
ALTER TABLE a ALTER COLUMN x DROP EXPRESSION IF EXISTS;
