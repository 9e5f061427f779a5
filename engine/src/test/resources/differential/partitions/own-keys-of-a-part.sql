-- What only the partition has, it may lose; what goes with the whole, goes in the parts.
-- migration: init
CREATE TABLE shop (id int PRIMARY KEY);
CREATE TABLE item (id int, shop int, CONSTRAINT item_shop FOREIGN KEY (shop) REFERENCES shop) PARTITION BY RANGE (id);
CREATE TABLE item_1 PARTITION OF item FOR VALUES FROM (0) TO (10);
ALTER TABLE item_1 ADD PRIMARY KEY (id), ADD CONSTRAINT shops UNIQUE (shop);
ALTER TABLE item_1 DROP CONSTRAINT shops, DROP CONSTRAINT item_1_pkey;
ALTER TABLE item DROP CONSTRAINT item_shop;
