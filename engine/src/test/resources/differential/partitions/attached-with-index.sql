-- An attached table gets the indexes of the partitioned one.
-- migration: init
CREATE TABLE a (id int, at date) PARTITION BY RANGE (at);
CREATE INDEX i ON a (id);
CREATE TABLE b (id int, at date);
ALTER TABLE a ATTACH PARTITION b DEFAULT;
