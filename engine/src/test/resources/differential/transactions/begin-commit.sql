-- A file with its own transaction.
-- migration: init
BEGIN;
CREATE TABLE a (id int);
COMMIT;
START TRANSACTION;
CREATE TABLE b (id int);
END;
