-- A cursor ends with its transaction.
-- refused: init 34000 cursor "c" does not exist
-- migration: init
CREATE TABLE t (id int);
BEGIN;
DECLARE c CURSOR FOR SELECT id FROM t;
COMMIT;
FETCH c;
