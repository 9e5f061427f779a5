-- The query of COPY is looked at like any other.
-- refused: init 42703 column "nope" does not exist
-- migration: init
CREATE TABLE t (id int);
COPY (SELECT nope FROM t) TO '/dev/null';
