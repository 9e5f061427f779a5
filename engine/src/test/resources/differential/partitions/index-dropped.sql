-- The index of a partition goes with that of the table only.
-- migration: init
CREATE TABLE a (id int) PARTITION BY LIST (id);
CREATE TABLE b PARTITION OF a DEFAULT;
CREATE INDEX i ON a (id);
DROP INDEX i;
