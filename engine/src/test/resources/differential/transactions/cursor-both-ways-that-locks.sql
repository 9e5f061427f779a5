-- What locks its rows goes forward.
-- refused: init 0A000 DECLARE SCROLL CURSOR ... FOR NO KEY UPDATE is not supported
-- migration: init
CREATE TABLE t (a int);
BEGIN;
DECLARE c SCROLL CURSOR FOR SELECT * FROM t FOR NO KEY UPDATE;
COMMIT;
