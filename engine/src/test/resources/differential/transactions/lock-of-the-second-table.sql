-- Each table that is locked has to be there.
-- refused: init 42P01 relation "u" does not exist
-- migration: init
CREATE TABLE t (id int);
BEGIN;
LOCK TABLE t, ONLY u IN SHARE MODE;
