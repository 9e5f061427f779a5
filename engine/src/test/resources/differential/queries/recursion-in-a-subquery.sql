-- A recursive query may read itself once, in FROM.
-- refused: init 42P19 recursive reference to query "t" must not appear within a subquery
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, price numeric(8,2));
WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT s.n + 1 FROM (SELECT n FROM t) s WHERE s.n < 9) SELECT n FROM t;
WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT id FROM a WHERE id IN (SELECT n FROM t)) SELECT n FROM t;
