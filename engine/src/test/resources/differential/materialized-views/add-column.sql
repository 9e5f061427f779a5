-- It takes no columns.
-- refused: init 42809 ALTER action ADD COLUMN cannot be performed on relation "m"
-- migration: init
CREATE MATERIALIZED VIEW m AS SELECT 1 AS id;
ALTER TABLE m ADD COLUMN x int;
