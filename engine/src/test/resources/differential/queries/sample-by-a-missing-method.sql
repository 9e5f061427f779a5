-- A method is a function that must be there.
-- refused: init 42704 tablesample method bernouli does not exist
-- migration: init
CREATE TABLE t (a int);
SELECT * FROM t TABLESAMPLE bernouli (10);
