-- IF EXISTS does not help when it is something else.
-- refused: second 42809 "a" is not a table
-- migration: init
CREATE VIEW a AS SELECT 1 AS x;
-- migration: second
DROP TABLE IF EXISTS a;
