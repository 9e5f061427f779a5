-- Behind serial stands an integer, which takes no modifier.
-- refused: init 42601 type modifier is not allowed for type "integer"
-- migration: init
CREATE TABLE t (id serial(4));
