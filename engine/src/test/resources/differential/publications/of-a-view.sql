-- A view is in no publication.
-- refused: second 22023 cannot add relation "v" to publication
-- migration: first
CREATE TABLE t (x int);
CREATE VIEW v AS SELECT x FROM t;
-- migration: second
CREATE PUBLICATION p FOR TABLE t, v;
