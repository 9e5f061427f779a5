-- The row of a cursor that is not there.
-- refused: init 34000 cursor "c" does not exist
-- migration: init
CREATE TABLE t (id int);
BEGIN;
UPDATE t SET id = 1 WHERE CURRENT OF c;
