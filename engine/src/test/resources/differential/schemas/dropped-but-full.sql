-- There is something inside.
-- refused: init 2BP01 cannot drop schema a because other objects depend on it
-- migration: init
CREATE SCHEMA a;
CREATE TABLE a.t (id int);
DROP SCHEMA a;
