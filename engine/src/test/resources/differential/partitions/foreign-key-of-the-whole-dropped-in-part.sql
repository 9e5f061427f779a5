-- The foreign key of a partition belongs to that of its table.
-- refused: init 42P16 cannot drop inherited constraint "item_shop" of relation "item_1"
-- migration: init
CREATE TABLE shop (id int PRIMARY KEY);
CREATE TABLE item (id int, shop int CONSTRAINT item_shop REFERENCES shop) PARTITION BY RANGE (id);
CREATE TABLE item_1 PARTITION OF item FOR VALUES FROM (0) TO (10);
ALTER TABLE item_1 DROP CONSTRAINT item_shop;
