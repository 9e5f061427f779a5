-- A string must be a value of the column's type.
-- refused: second 22P02 invalid input syntax for type integer: ""
-- migration: first
CREATE TABLE t (a boolean DEFAULT 'yes', b int DEFAULT ' 12 ', c numeric DEFAULT '1e3');
-- migration: second
ALTER TABLE t ADD COLUMN d int DEFAULT '';
