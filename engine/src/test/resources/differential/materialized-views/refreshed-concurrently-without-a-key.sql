-- CONCURRENTLY needs a unique index on columns.
-- refused: second 55000 cannot refresh materialized view "public.m" concurrently
-- migration: first
CREATE MATERIALIZED VIEW m AS SELECT 1 AS a;
-- migration: second
REFRESH MATERIALIZED VIEW CONCURRENTLY m;
