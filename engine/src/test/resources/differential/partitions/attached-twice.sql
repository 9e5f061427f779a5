-- A partition has one table.
-- refused: next 42809 "a1" is already a partition
-- migration: init
CREATE TABLE a (id int) PARTITION BY LIST (id);
CREATE TABLE a1 PARTITION OF a FOR VALUES IN (1);
CREATE TABLE b (id int) PARTITION BY LIST (id);
-- migration: next
ALTER TABLE b ATTACH PARTITION a1 FOR VALUES IN (2);
