-- Only B-trees have an order.
-- refused: init 0A000 access method "gist" does not support ASC/DESC options
-- migration: init
CREATE TABLE a (id int, place point);
CREATE INDEX ON a USING gist (place DESC);
