-- There are more names than columns.
-- refused: init 42601 CREATE VIEW specifies more column names than columns
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text, done boolean);
CREATE VIEW v (p, q) AS SELECT id FROM a;
