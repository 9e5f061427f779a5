-- A table is no index.
-- refused: init 42809 "i" is not an index
-- migration: init
CREATE TABLE i (a int);
DROP INDEX i;
