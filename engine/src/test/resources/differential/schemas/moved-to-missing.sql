-- There is no such schema.
-- refused: init 3F000 schema "s" does not exist
-- migration: init
CREATE TABLE t (id int);
ALTER TABLE t SET SCHEMA s;
