-- An existing column keeps IF NOT EXISTS from making the unique constraint.
-- migration: init
CREATE TABLE a (id int, b text);
ALTER TABLE a ADD COLUMN IF NOT EXISTS b text UNIQUE;
