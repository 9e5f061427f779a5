-- A column needs it.
-- refused: init 2BP01 cannot drop type d because other objects depend on it
-- migration: init
CREATE DOMAIN d AS int;
CREATE TABLE t (x d);
DROP DOMAIN d;
