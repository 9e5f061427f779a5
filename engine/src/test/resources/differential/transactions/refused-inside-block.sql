-- A refusal inside a transaction block of the file.
-- refused: init 42P07 relation "a" already exists
-- migration: init
BEGIN;
CREATE TABLE a (id int);
CREATE TABLE a (id int);
COMMIT;
