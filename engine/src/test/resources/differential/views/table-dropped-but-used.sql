-- The view needs its table.
-- refused: init 2BP01 cannot drop table a because other objects depend on it
-- migration: init
CREATE TABLE a (id int);
CREATE VIEW v AS SELECT 1 AS one FROM a;
DROP TABLE a;
