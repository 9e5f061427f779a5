-- CASCADE takes the foreign key along, and a partition nobody refers to goes by itself.
-- migration: init
CREATE TABLE item (id int PRIMARY KEY) PARTITION BY RANGE (id);
CREATE TABLE item_1 PARTITION OF item FOR VALUES FROM (0) TO (10);
CREATE TABLE item_2 PARTITION OF item FOR VALUES FROM (10) TO (20);
CREATE TABLE line (item int REFERENCES item);
DROP TABLE item_1 CASCADE;
DROP TABLE item_2;
