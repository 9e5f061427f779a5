-- A table is no view.
-- refused: init 42809 "v" is not a view
-- migration: init
CREATE TABLE v (a int);
DROP VIEW v;
