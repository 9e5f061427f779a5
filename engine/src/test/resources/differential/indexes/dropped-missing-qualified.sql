-- The message names it with its schema.
-- refused: init 42704 index "User_email_idx" does not exist
-- migration: init
DROP INDEX public."User_email_idx";
