-- A default needs it.
-- refused: init 2BP01 cannot drop sequence s because other objects depend on it
-- migration: init
CREATE SEQUENCE s;
CREATE TABLE a (id int DEFAULT nextval('s'));
DROP SEQUENCE s;
