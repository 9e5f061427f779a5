-- A table in a subquery counts too.
-- refused: init 2BP01 cannot drop table b because other objects depend on it
-- migration: init
CREATE TABLE a (id int);
CREATE TABLE b (id int);
CREATE VIEW v AS SELECT id FROM a WHERE EXISTS (SELECT 1 FROM b WHERE b.id = a.id);
DROP TABLE b;
