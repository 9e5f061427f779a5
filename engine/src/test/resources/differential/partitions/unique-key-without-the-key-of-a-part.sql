-- A part cannot be divided by a column that a unique key lacks.
-- refused: init 0A000 unique constraint on partitioned table must include all partitioning columns
-- migration: init
CREATE TABLE a (id int, name text UNIQUE) PARTITION BY LIST (name);
CREATE TABLE b PARTITION OF a DEFAULT PARTITION BY RANGE (id);
