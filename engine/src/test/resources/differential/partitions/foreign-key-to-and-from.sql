-- Foreign keys from a partitioned table and to one.
-- migration: init
CREATE TABLE r (id int PRIMARY KEY);
CREATE TABLE a (id int PRIMARY KEY, r_id int REFERENCES r) PARTITION BY LIST (id);
CREATE TABLE b PARTITION OF a DEFAULT;
CREATE TABLE c (a_id int REFERENCES a);
