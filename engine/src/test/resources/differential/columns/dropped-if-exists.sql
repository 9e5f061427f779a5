-- IF EXISTS is content.
-- migration: init
CREATE TABLE a (id int, c int);
ALTER TABLE a DROP COLUMN IF EXISTS b, DROP IF EXISTS c;
