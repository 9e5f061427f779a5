-- The grammar has it, but it cannot be made.
-- refused: init 0A000 materialized views cannot be unlogged
-- migration: init
CREATE UNLOGGED MATERIALIZED VIEW m AS SELECT 1 AS x;
