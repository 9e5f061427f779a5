-- Only a partitioned table has partitions.
-- refused: init 42P17 "a" is not partitioned
-- migration: init
CREATE TABLE a (id int);
CREATE TABLE b PARTITION OF a DEFAULT;
