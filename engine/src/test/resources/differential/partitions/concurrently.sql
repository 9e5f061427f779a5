-- An index on a partitioned table cannot be built concurrently.
-- modes: statements
-- refused: init 0A000 cannot create index on partitioned table "a" concurrently
-- migration: init
CREATE TABLE a (id int) PARTITION BY LIST (id);
CREATE INDEX CONCURRENTLY i ON a (id);
