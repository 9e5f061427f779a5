-- A row is compared with as many columns.
-- refused: init 42601 subquery has too few columns
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, price numeric(8,2));
SELECT (id, x) = (SELECT id, a_id FROM b LIMIT 1) FROM a;
SELECT (id, x) = (SELECT id FROM b LIMIT 1) FROM a;
