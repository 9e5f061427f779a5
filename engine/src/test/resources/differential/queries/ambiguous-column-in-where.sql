-- Both tables have the column.
-- refused: init 42702 column reference "id" is ambiguous
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text, done boolean);
UPDATE a SET x = 1 FROM b WHERE id = 1;
