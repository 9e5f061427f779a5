-- A column that the star meant cannot go.
-- refused: init 2BP01 cannot drop column b of table a because other objects depend on it
-- migration: init
CREATE TABLE a (id int, b int);
CREATE VIEW v AS SELECT * FROM a;
ALTER TABLE a DROP COLUMN b;
