-- Stored generated columns.
-- migration: init
CREATE TABLE a (x int, y int GENERATED ALWAYS AS (x + 1) STORED NOT NULL);
ALTER TABLE a ADD COLUMN z text GENERATED ALWAYS AS ('n' || x::text) STORED;
ALTER TABLE a ALTER COLUMN z DROP EXPRESSION;
