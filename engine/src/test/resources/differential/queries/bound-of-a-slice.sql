-- The bounds of a slice are integers.
-- refused: init 42804 array subscript must have type integer
-- migration: init
CREATE TABLE t (tags text[]);
SELECT tags['1':2] FROM t;
SELECT tags[1:now()] FROM t;
