-- Rows are compared item by item.
-- refused: init 42601 unequal number of entries in row expressions
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, price numeric(8,2));
SELECT (id, x) = (1, 2), (id, x) < (SELECT id, a_id FROM b LIMIT 1) FROM a;
SELECT (id, x) = (1, 2, 3) FROM a;
