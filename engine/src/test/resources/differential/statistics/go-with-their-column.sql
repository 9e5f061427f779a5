-- Statistics go with a column that they are of, and their name is free again.
-- refused: third 42704 statistics object "s" does not exist
-- migration: first
CREATE TABLE t (a int, b int, c int);
CREATE STATISTICS s ON a, b FROM t;
-- migration: second
ALTER TABLE t RENAME COLUMN b TO d;
ALTER TABLE t DROP COLUMN d;
CREATE STATISTICS s ON a, c FROM t;
-- migration: third
DROP TABLE t;
DROP STATISTICS s;
