-- What is prepared is looked at at once.
-- refused: init 42703 column "nope" does not exist
-- migration: init
CREATE TABLE t (id int);
PREPARE p AS DELETE FROM t WHERE nope = $1;
