-- A wrapper stays while a server is made of it.
-- refused: second 2BP01 cannot drop foreign-data wrapper w because other objects depend on it
-- migration: first
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
-- migration: second
DROP FOREIGN DATA WRAPPER w;
