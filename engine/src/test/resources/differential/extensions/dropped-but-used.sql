-- A column needs its type.
-- refused: init 2BP01 cannot drop extension citext because other objects depend on it
-- migration: init
CREATE EXTENSION citext;
CREATE TABLE a (email citext);
DROP EXTENSION citext;
