-- JSON has no slices.
-- refused: init 42804 jsonb subscript does not support slices
-- migration: init
CREATE TABLE t (body jsonb);
SELECT body[1] FROM t;
SELECT body[1:2] FROM t;
