-- A table that is gone is in no publication.
-- migration: first
CREATE TABLE t (x int);
CREATE PUBLICATION p FOR TABLE t (x);
-- migration: second
DROP TABLE t;
CREATE TABLE t (x int, y int);
ALTER PUBLICATION p ADD TABLE t;
ALTER TABLE t DROP COLUMN x;
