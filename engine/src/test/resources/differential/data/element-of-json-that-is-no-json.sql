-- What goes into JSON is JSON.
-- refused: init 42804 subscripted assignment to "a" requires type jsonb but expression is of type integer
-- migration: init
CREATE TABLE t (a jsonb);
UPDATE t SET a[0] = 5;
