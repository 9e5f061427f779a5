-- Only arrays and JSON have elements.
-- refused: init 42804 cannot subscript type json because it does not support subscripting
-- migration: init
CREATE TABLE t (id int, tags text[], body jsonb, at point, raw json);
SELECT tags[1], tags[1:2], body['a'][1], at[0] FROM t;
SELECT raw['a'] FROM t;
