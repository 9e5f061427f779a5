-- A table has no USAGE.
-- refused: first 0LP01 invalid privilege type USAGE for table
-- migration: first
CREATE TABLE t (x int);
GRANT USAGE ON TABLE t TO PUBLIC;
