-- A quoted lower-case name is the folded one.
-- refused: init 42703 column "name" does not exist
-- migration: init
CREATE TABLE "users" ("id" int);
ALTER TABLE USERS ADD COLUMN "Name" text;
ALTER TABLE users RENAME COLUMN name TO full_name;
