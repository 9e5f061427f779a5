-- A FROM of a form that is seldom seen.
-- migration: init
CREATE TABLE a (x int, y jsonb);
UPDATE a SET y = jsonb_set(a.y, '{b}', c.d, false)
FROM (SELECT x, jsonb_agg(e ORDER BY n) AS d FROM a, jsonb_array_elements(a.y) WITH ORDINALITY AS f(e, n) GROUP BY x) AS c
WHERE c.x = a.x;
