-- The name is taken.
-- refused: init 42P03 cursor "c" already exists
-- migration: init
CREATE TABLE t (id int);
BEGIN;
DECLARE c CURSOR FOR SELECT id FROM t;
DECLARE c CURSOR FOR SELECT 1;
