-- The key follows the name of its column, so a unique key without it is refused still.
-- refused: next 0A000 unique constraint on partitioned table must include all partitioning columns
-- migration: init
CREATE TABLE a (id int, at date) PARTITION BY RANGE (at);
ALTER TABLE a RENAME COLUMN at TO day;
ALTER TABLE a ADD UNIQUE (id, day);
-- migration: next
CREATE UNIQUE INDEX i ON a (id);
