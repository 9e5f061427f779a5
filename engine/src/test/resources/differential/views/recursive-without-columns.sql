-- A recursive view names its columns.
-- refused: init 42601 syntax error at or near "AS"
-- migration: init
CREATE RECURSIVE VIEW v AS SELECT 1;
