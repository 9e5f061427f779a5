-- A hash index has no order.
-- refused: init 0A000 cannot cluster on index "hashed" because access method does not support clustering
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, name text);
CREATE INDEX hashed ON a USING hash (name);
CLUSTER hashed ON a;
