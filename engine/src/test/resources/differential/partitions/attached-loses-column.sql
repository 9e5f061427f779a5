-- A column goes from a partition that was attached too.
-- refused: init 42703 column "a" of relation "t1" does not exist
-- migration: init
CREATE TABLE t (a int, b int) PARTITION BY RANGE (b);
CREATE TABLE t1 (a int, b int);
ALTER TABLE t ATTACH PARTITION t1 FOR VALUES FROM (1) TO (10);
ALTER TABLE t DROP COLUMN a;
ALTER TABLE t1 ALTER a SET NOT NULL;
