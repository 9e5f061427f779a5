-- A quoted "integer" names no type.
-- refused: init 42704 type "integer" does not exist
-- migration: init
CREATE TABLE a (a "integer");
