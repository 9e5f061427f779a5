-- A copied serial uses the sequence of the first table.
-- refused: init 2BP01 cannot drop table a because other objects depend on it
-- migration: init
CREATE TABLE a (id serial);
CREATE TABLE b (LIKE a INCLUDING ALL);
DROP TABLE a;
