-- The name is taken.
-- refused: init 42P07 relation "m" already exists
-- migration: init
CREATE MATERIALIZED VIEW m AS SELECT 1 AS id;
CREATE MATERIALIZED VIEW m AS SELECT 1 AS id;
