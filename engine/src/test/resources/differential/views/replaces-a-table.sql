-- OR REPLACE replaces only views.
-- refused: init 42809 "v" is not a view
-- migration: init
CREATE TABLE v (a int);
CREATE OR REPLACE VIEW v AS SELECT 1 AS a;
