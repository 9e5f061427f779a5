-- Drop and add of one name in one statement: drops come first.
-- migration: init
CREATE TABLE a (b int NOT NULL, c int);
ALTER TABLE a ADD COLUMN b text, DROP COLUMN b;
