-- A recursive query may not be what an outer join lacks.
-- refused: init 42P19 recursive reference to query "t" must not appear within an outer join
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, price numeric(8,2));
WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT t.n + 1 FROM t LEFT JOIN a ON a.id = t.n WHERE t.n < 9) SELECT n FROM t;
WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT a.id FROM a LEFT JOIN t ON a.id = t.n) SELECT n FROM t;
