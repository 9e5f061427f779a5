-- The recursive term aggregates nothing.
-- refused: init 42P19 aggregate functions are not allowed in a recursive query's recursive term
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, price numeric(8,2));
WITH RECURSIVE t(n) AS (SELECT max(id) FROM a UNION ALL SELECT n + 1 FROM t WHERE n < 9) SELECT sum(n) FROM t;
WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT max(n) + 1 FROM t) SELECT n FROM t;
