-- The primary key is grouped by, or the expression is.
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (a_id int, y int, name text);
CREATE VIEW v AS SELECT a.id, a.name, a.x + 1 AS x, max(b.y) AS y FROM a JOIN b ON b.a_id = a.id GROUP BY a.id;
CREATE VIEW w AS SELECT lower(name) AS n, coalesce(y, 0) AS k, count(*) FROM b GROUP BY lower(name), 2 HAVING max(y) > 1;
CREATE VIEW u AS SELECT name AS n, b.y FROM b GROUP BY n, y;
