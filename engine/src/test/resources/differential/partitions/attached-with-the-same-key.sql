-- What is attached has the same primary key.
-- migration: init
CREATE TABLE item (id int PRIMARY KEY, code int) PARTITION BY RANGE (id);
CREATE TABLE item_1 (id int PRIMARY KEY, code int);
ALTER TABLE item ATTACH PARTITION item_1 FOR VALUES FROM (0) TO (10);
