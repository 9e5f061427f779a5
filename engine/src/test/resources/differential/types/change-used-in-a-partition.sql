-- A view of a partition keeps the type of the whole.
-- refused: init 0A000 cannot alter type of a column used by a view or rule
-- migration: init
CREATE TABLE t (a int, b int) PARTITION BY RANGE (b);
CREATE TABLE t1 PARTITION OF t FOR VALUES FROM (1) TO (10);
CREATE VIEW v AS SELECT a FROM t1;
ALTER TABLE t ALTER a TYPE bigint;
