-- With a default partition it takes a lock.
-- modes: statements
-- refused: second 55000 cannot detach partitions concurrently when a default partition exists
-- migration: first
CREATE TABLE a (id int) PARTITION BY LIST (id);
CREATE TABLE a1 PARTITION OF a FOR VALUES IN (1);
CREATE TABLE a2 PARTITION OF a DEFAULT;
-- migration: second
ALTER TABLE a DETACH PARTITION a1 CONCURRENTLY;
