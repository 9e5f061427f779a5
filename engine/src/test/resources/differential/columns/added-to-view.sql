-- A view takes no columns.
-- refused: init 42809 ALTER action ADD COLUMN cannot be performed on relation "v"
-- migration: init
CREATE VIEW v AS SELECT 1 AS x;
ALTER TABLE v ADD COLUMN y int;
