-- A view outside that leans on a schema's table.
-- refused: init 2BP01 cannot drop schema s because other objects depend on it
-- migration: init
CREATE SCHEMA s;
CREATE TABLE s.a (id int);
CREATE VIEW v AS SELECT id FROM s.a;
DROP SCHEMA s;
