-- A partition is not detached concurrently inside a block.
-- modes: simple
-- refused: second 25001 ALTER TABLE ... DETACH CONCURRENTLY cannot run inside a transaction block
-- migration: first
CREATE TABLE t (x int) PARTITION BY LIST (x);
CREATE TABLE t1 PARTITION OF t FOR VALUES IN (1);
-- migration: second
ALTER TABLE t DETACH PARTITION t1 CONCURRENTLY;
SELECT 1;
