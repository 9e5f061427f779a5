-- DROP TABLE does not drop a type.
-- refused: init 42809 "c" is not a table
-- migration: init
CREATE TYPE c AS (a int);
DROP TABLE c;
