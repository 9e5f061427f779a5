-- The referenced column cannot go.
-- refused: second 2BP01 cannot drop column code of table a because other objects depend on it
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, code text UNIQUE);
CREATE TABLE b (code text REFERENCES a (code));
-- migration: second
ALTER TABLE a DROP COLUMN code;
