-- A foreign key to the whole table leans on its partition.
-- refused: init 2BP01 cannot drop table item_1 because other objects depend on it
-- migration: init
CREATE TABLE item (id int PRIMARY KEY) PARTITION BY RANGE (id);
CREATE TABLE item_1 PARTITION OF item FOR VALUES FROM (0) TO (10);
CREATE TABLE line (item int REFERENCES item);
DROP TABLE item_1;
