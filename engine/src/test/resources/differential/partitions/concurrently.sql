-- An index on a partitioned table cannot be built concurrently.
-- modes: statements
-- migration: init
CREATE TABLE a (id int) PARTITION BY LIST (id);
CREATE INDEX CONCURRENTLY i ON a (id);
