-- There is none.
-- refused: init 42P01 materialized view "m" does not exist
-- migration: init
DROP MATERIALIZED VIEW m;
