-- Only true, false, on, off, 0 and 1 are.
-- refused: init 42601 verbose requires a Boolean value
-- migration: init
CREATE TABLE t (id int);
ANALYZE (VERBOSE yes) t;
