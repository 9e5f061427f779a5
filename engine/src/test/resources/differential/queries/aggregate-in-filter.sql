-- FILTER looks at rows before they are aggregated.
-- refused: init 42803 aggregate functions are not allowed in FILTER
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, price numeric(8,2));
SELECT sum(x) FILTER (WHERE id > 1) FROM a;
SELECT sum(x) FILTER (WHERE max(id) > 1) FROM a;
