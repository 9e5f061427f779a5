-- Aggregates may stand inside windows, and windows without groups see all rows.
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, y int);
CREATE TABLE b (id int, x int);
SELECT sum(count(*)) OVER () FROM b;
SELECT x, sum(sum(id)) OVER (ORDER BY x) FROM b GROUP BY x;
SELECT x, rank() OVER w FROM b GROUP BY x WINDOW w AS (ORDER BY count(*) DESC);
SELECT id, x, count(*) OVER w FROM b WINDOW w AS (PARTITION BY x ORDER BY id);
SELECT x, count(*) OVER w AS n FROM b GROUP BY x WINDOW w AS (ORDER BY x);
