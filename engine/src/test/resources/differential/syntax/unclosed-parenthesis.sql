-- The definition never ends.
-- modes: simple
-- refused: init 42601 syntax error at or near ";"
-- migration: init
CREATE TABLE a (id int;
CREATE TABLE b (id int);
