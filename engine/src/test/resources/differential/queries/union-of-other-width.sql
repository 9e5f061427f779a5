-- The queries return columns of another number.
-- refused: init 42601 each UNION query must have the same number of columns
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text, done boolean);
CREATE VIEW v AS SELECT id FROM a UNION ALL SELECT id, name FROM b;
