-- A string goes into an array if it is one of its elements.
-- refused: init 22P02 invalid input syntax for type integer: "ninety"
-- migration: init
CREATE TABLE t (a int[]);
UPDATE t SET a[1] = 'ninety';
