-- Children keep it.
-- refused: init 2BP01 cannot drop table a because other objects depend on it
-- migration: init
CREATE TABLE a (id int);
CREATE TABLE b (x int) INHERITS (a);
DROP TABLE a;
