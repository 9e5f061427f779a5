-- The first term decides the types.
-- refused: init 42804 recursive query "t" column 1 has type integer in non-recursive term but type numeric overall
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, price numeric(8,2));
WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < 9) SELECT n FROM t;
WITH RECURSIVE t AS (SELECT id, NULL::text AS path FROM a UNION ALL SELECT a.id, t.path || '/' || a.name FROM a JOIN t ON t.id = a.x) SELECT * FROM t;
CREATE VIEW v AS WITH RECURSIVE t AS (SELECT 1 AS n UNION ALL SELECT n + 0.5 FROM t WHERE n < 9) SELECT n FROM t;
