-- The partitioned table decides.
-- refused: init 42809 cannot add column to a partition
-- migration: init
CREATE TABLE a (id int) PARTITION BY LIST (id);
CREATE TABLE b PARTITION OF a DEFAULT;
ALTER TABLE b ADD COLUMN x int;
