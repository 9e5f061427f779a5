-- What a query gives must go into the columns of SET.
-- refused: init 42804 column "id" is of type integer but expression is of type text
-- migration: init
CREATE TABLE t (id int, a text);
UPDATE t SET (id, a) = (SELECT id, a FROM t WHERE false);
UPDATE t SET (id, a) = (SELECT a, id FROM t WHERE false);
