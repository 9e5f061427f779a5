-- IF EXISTS does not help.
-- refused: init 2BP01 cannot drop index "User_email_key" because constraint User_email_key on table "User" requires it
-- migration: init
CREATE TABLE "User" ("email" TEXT, CONSTRAINT "User_email_key" UNIQUE ("email"));
DROP INDEX IF EXISTS "User_email_key";
