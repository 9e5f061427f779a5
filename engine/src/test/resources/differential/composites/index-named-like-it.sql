-- So an index cannot have its name.
-- refused: init 42P07 relation "c" already exists
-- migration: init
CREATE TYPE c AS (a int);
CREATE TABLE t (a int);
CREATE INDEX c ON t (a);
