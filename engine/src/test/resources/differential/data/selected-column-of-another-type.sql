-- What a query gives must go into the columns.
-- refused: init 42804 column "id" is of type integer but expression is of type text
-- migration: init
CREATE TABLE t (id int, a text);
INSERT INTO t (a) SELECT id FROM t;
INSERT INTO t (id) SELECT a FROM t;
