-- The name is taken there.
-- refused: init 42P07 relation "t" already exists in schema "s"
-- migration: init
CREATE SCHEMA s;
CREATE TABLE t (id int);
CREATE TABLE s.t (id int);
ALTER TABLE t SET SCHEMA s;
