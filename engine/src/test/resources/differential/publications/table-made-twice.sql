-- A publication exists once.
-- refused: second 42710 publication "p" already exists
-- migration: first
CREATE TABLE t (x int);
CREATE PUBLICATION p FOR TABLE t;
-- migration: second
CREATE PUBLICATION p;
