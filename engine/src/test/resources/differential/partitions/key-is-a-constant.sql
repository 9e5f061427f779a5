-- A constant divides nothing.
-- refused: init 42P17 cannot use constant expression as partition key
-- migration: init
CREATE TABLE t (a int) PARTITION BY RANGE ((1));
