-- A view is not a table.
-- refused: second 42809 "a" is not a table
-- migration: init
CREATE VIEW a AS SELECT 1 AS x;
-- migration: second
DROP TABLE a;
