-- Nothing declares it.
-- refused: init 34000 cursor "d" does not exist
-- migration: init
CREATE TABLE t (id int);
BEGIN;
DECLARE c CURSOR FOR SELECT id FROM t;
FETCH NEXT FROM c;
FETCH ALL FROM d;
