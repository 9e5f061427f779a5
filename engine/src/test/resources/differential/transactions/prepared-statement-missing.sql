-- Nothing prepares it.
-- refused: init 26000 prepared statement "p" does not exist
-- migration: init
CREATE TABLE t (id int);
EXECUTE p (1);
