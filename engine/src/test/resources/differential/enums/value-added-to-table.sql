-- A row type neither.
-- refused: init 42809 t is not an enum
-- migration: init
CREATE TABLE t (a int);
ALTER TYPE t ADD VALUE 'x';
