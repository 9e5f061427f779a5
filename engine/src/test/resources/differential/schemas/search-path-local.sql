-- SET LOCAL ends with the transaction.
-- migration: init
CREATE SCHEMA a;
BEGIN;
SET LOCAL search_path TO a;
CREATE TABLE t (id int);
COMMIT;
CREATE TABLE u (id int);
