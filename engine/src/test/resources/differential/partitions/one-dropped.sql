-- One partition alone.
-- migration: init
CREATE TABLE a (id int) PARTITION BY LIST (id);
CREATE TABLE b PARTITION OF a DEFAULT;
CREATE INDEX i ON a (id);
DROP TABLE b;
