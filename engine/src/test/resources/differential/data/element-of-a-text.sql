-- A text has no elements.
-- refused: init 42804 cannot subscript type text because it does not support subscripting
-- migration: init
CREATE TABLE t (a text);
UPDATE t SET a[0] = 'x';
