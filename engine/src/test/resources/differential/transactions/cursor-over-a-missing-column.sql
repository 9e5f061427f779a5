-- The query of a cursor is looked at when it is declared.
-- refused: init 42703 column "nope" does not exist
-- migration: init
CREATE TABLE t (id int);
BEGIN;
DECLARE c CURSOR FOR SELECT nope FROM t;
