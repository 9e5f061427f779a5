-- There is no such index.
-- refused: init 42704 index "User_email_idx" does not exist
-- migration: init
DROP INDEX "User_email_idx";
