-- A share of the rows is a number.
-- refused: init 22P02 invalid input syntax for type real: "x"
-- migration: init
CREATE TABLE t (a int);
SELECT * FROM t TABLESAMPLE system ('x');
