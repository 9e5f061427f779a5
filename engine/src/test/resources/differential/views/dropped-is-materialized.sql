-- A materialized view is another kind.
-- refused: init 42809 "v" is not a view
-- migration: init
CREATE MATERIALIZED VIEW v AS SELECT 1 AS a;
DROP VIEW v;
