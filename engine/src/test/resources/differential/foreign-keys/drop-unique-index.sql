-- The foreign key leans on the index.
-- refused: init 2BP01 cannot drop index i because other objects depend on it
-- migration: init
CREATE TABLE a (id int, code text);
CREATE UNIQUE INDEX i ON a (code);
CREATE TABLE b (code text REFERENCES a (code));
DROP INDEX i;
