-- A unique constraint must hold the partition key.
-- refused: init 0A000 unique constraint on partitioned table must include all partitioning columns
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, at date) PARTITION BY RANGE (at);
