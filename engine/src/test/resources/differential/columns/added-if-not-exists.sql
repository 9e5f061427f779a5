-- The type of the second one does not matter, and none of its constraints is made.
-- migration: init
CREATE TABLE a (id int);
ALTER TABLE a ADD COLUMN IF NOT EXISTS b text;
ALTER TABLE a ADD COLUMN IF NOT EXISTS b int NOT NULL DEFAULT 1;
ALTER TABLE a ADD COLUMN IF NOT EXISTS id serial;
