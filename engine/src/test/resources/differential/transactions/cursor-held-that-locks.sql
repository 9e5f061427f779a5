-- What is held is no longer locked.
-- refused: init 0A000 DECLARE CURSOR WITH HOLD ... FOR UPDATE is not supported
-- migration: init
CREATE TABLE t (a int);
DECLARE c CURSOR WITH HOLD FOR SELECT * FROM t FOR UPDATE;
