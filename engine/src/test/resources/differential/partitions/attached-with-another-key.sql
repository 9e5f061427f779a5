-- What is attached has a primary key of its own.
-- refused: init 42P16 multiple primary keys for table "item_1" are not allowed
-- migration: init
CREATE TABLE item (id int PRIMARY KEY, code int) PARTITION BY RANGE (id);
CREATE TABLE item_1 (id int NOT NULL, code int PRIMARY KEY);
ALTER TABLE item ATTACH PARTITION item_1 FOR VALUES FROM (0) TO (10);
