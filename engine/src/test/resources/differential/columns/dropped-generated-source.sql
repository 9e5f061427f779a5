-- A generated column depends on its source.
-- refused: init 2BP01 cannot drop column x of table a because other objects depend on it
-- migration: init
CREATE TABLE a (x int, y int GENERATED ALWAYS AS (x * 2) STORED);
ALTER TABLE a DROP COLUMN x;
