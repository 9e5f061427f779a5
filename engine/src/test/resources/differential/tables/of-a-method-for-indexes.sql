-- An index method keeps no tables.
-- refused: init 55000 access method "btree" is not of type TABLE
-- migration: init
CREATE TABLE t (a int) USING btree;
