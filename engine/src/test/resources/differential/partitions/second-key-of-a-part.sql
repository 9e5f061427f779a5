-- The partition has the key of its table, and cannot have another.
-- refused: init 42P16 multiple primary keys for table "item_1" are not allowed
-- migration: init
CREATE TABLE item (id int PRIMARY KEY, code int) PARTITION BY RANGE (id);
CREATE TABLE item_1 PARTITION OF item (PRIMARY KEY (code)) FOR VALUES FROM (0) TO (10);
