-- What goes into an array is of the type of its elements.
-- refused: init 42804 subscripted assignment to "a" requires type integer but expression is of type timestamp with time zone
-- migration: init
CREATE TABLE t (a int[]);
UPDATE t SET a[1] = now();
