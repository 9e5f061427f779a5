-- USING sees one row at a time.
-- refused: init 42803 aggregate functions are not allowed in transform expressions
-- migration: init
CREATE TABLE t (a int);
ALTER TABLE t ALTER a TYPE bigint USING max(a);
