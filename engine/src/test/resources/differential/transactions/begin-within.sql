-- Only a warning; the inner commit ends it.
-- migration: init
BEGIN;
CREATE TABLE a (id int);
BEGIN;
CREATE TABLE b (id int);
COMMIT;
CREATE TABLE c (id int);
