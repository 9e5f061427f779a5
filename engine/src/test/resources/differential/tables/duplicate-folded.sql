-- Unquoted names fold to lower case.
-- refused: second 42P07 relation "account" already exists
-- migration: init
CREATE TABLE "account" (id int);
-- migration: second
CREATE TABLE ACCOUNT (id int);
