-- The key of a partition keeps a column, before the view does.
-- refused: init 42P16 cannot drop column "a" because it is part of the partition key of relation "t1"
-- migration: init
CREATE TABLE t (a int, b int) PARTITION BY RANGE (b);
CREATE TABLE t1 PARTITION OF t FOR VALUES FROM (1) TO (10) PARTITION BY HASH (a);
CREATE VIEW v AS SELECT * FROM t;
ALTER TABLE t DROP COLUMN a;
