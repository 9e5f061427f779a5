-- With its schema it is the same.
-- refused: init 22023 cannot add relation "pg_proc" to publication
-- migration: init
CREATE TABLE t (id int);
CREATE PUBLICATION p FOR TABLE t;
ALTER PUBLICATION p ADD TABLE pg_catalog.pg_proc;
