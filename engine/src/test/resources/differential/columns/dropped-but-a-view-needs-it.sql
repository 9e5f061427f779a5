-- A view keeps the column from being dropped.
-- refused: second 2BP01 cannot drop column b of table a because other objects depend on it
-- migration: init
CREATE TABLE a (id int, b text);
CREATE VIEW v AS SELECT b FROM a;
-- migration: second
ALTER TABLE a DROP COLUMN b;
