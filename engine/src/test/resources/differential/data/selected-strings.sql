-- A string goes into any column, unless rows are compared.
-- refused: init 42804 column "id" is of type integer but expression is of type text
-- migration: init
CREATE TABLE t (id int, a text);
INSERT INTO t (id) SELECT '1' FROM t;
INSERT INTO t (id) SELECT '1' UNION SELECT '2';
