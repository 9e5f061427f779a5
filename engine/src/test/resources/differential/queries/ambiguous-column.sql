-- Both tables have the column.
-- refused: init 42702 column reference "name" is ambiguous
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text, done boolean);
CREATE VIEW v AS SELECT name FROM a JOIN b ON a.id = b.a_id;
