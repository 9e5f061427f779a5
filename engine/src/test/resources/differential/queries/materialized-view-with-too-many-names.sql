-- There are more names than columns.
-- refused: init 42601 too many column names were specified
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text, done boolean);
CREATE MATERIALIZED VIEW v (p, q) AS SELECT id FROM a;
