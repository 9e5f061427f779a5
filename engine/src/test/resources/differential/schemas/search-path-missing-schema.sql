-- A schema of the path that does not exist is passed over.
-- migration: init
SET search_path TO nothing, public;
CREATE TABLE t (id int);
