-- There is no such column.
-- refused: init 42703 column "uid" does not exist
-- migration: init
CREATE MATERIALIZED VIEW m AS SELECT 1 AS id;
CREATE INDEX i ON m (uid);
