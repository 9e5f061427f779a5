-- A table of public is not found.
-- refused: init 42P01 relation "t" does not exist
-- migration: init
CREATE SCHEMA a;
CREATE TABLE t (id int);
SET search_path TO a;
ALTER TABLE t ADD COLUMN x int;
