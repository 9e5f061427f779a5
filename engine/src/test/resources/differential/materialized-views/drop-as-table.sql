-- It is no table.
-- refused: init 42809 "m" is not a table
-- migration: init
CREATE MATERIALIZED VIEW m AS SELECT 1 AS id;
DROP TABLE m;
