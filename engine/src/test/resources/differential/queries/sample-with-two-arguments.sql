-- A method takes so many arguments.
-- refused: init 2202H tablesample method system requires 1 argument, not 2
-- migration: init
CREATE TABLE t (a int);
SELECT * FROM t TABLESAMPLE system (10, 2);
