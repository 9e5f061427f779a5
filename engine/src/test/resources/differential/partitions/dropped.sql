-- Partitions go with their table without CASCADE.
-- migration: init
CREATE TABLE a (id int) PARTITION BY LIST (id);
CREATE TABLE b PARTITION OF a DEFAULT;
DROP TABLE a;
CREATE TABLE b (id int);
