-- The method hands out no rows one by one.
-- refused: init 0A000 access method "gin" does not support exclusion constraints
-- migration: init
CREATE TABLE t (a int[], EXCLUDE USING gin (a WITH &&));
