-- The index belongs to another table.
-- refused: init 42809 "other_pkey" is not an index for table "item"
-- migration: init
CREATE TABLE item (id int PRIMARY KEY);
CREATE TABLE other (id int PRIMARY KEY);
CLUSTER other_pkey ON item;
