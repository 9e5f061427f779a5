-- A column in the condition cannot.
-- refused: init 2BP01 cannot drop column c of table a because other objects depend on it
-- migration: init
CREATE TABLE a (id int, b int, c int);
CREATE VIEW v AS SELECT id FROM a WHERE c > 0;
ALTER TABLE a DROP COLUMN c;
