-- The types of the columns follow from the expressions of the query.
-- migration: init
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE a (
  id int PRIMARY KEY,
  small smallint,
  big bigint,
  price numeric(10, 2),
  approx real,
  name varchar(20),
  code char(3),
  note text,
  made timestamp(3),
  seen timestamptz,
  day date,
  data jsonb,
  tags text[],
  m mood
);
CREATE TABLE comparisons AS
SELECT max(id) = 1 AS one, name IS NULL AS no_name, note LIKE 'x%' AS x, id IN (1, 2) AS few,
  EXISTS (SELECT 1 FROM a b) AS some, tags @> ARRAY['x'] AS tagged, NOT (id = 1) AS other, id BETWEEN 1 AND 2 AS mid
FROM a GROUP BY name, note, id, tags;
CREATE TABLE aggregates AS
SELECT count(*) AS c, sum(small) AS s1, sum(id) AS s2, sum(big) AS s3, sum(price) AS s4, sum(approx) AS s5,
  avg(id) AS a1, avg(approx) AS a2, max(name) AS m1, max(price) AS m2, max(made) AS m3, min(m) AS m4, max(code) AS m5,
  array_agg(id) AS g1, string_agg(note, ',') AS g2, bool_and(id = 1) AS b1, max(seen) AS m6, count(*) FILTER (WHERE id > 1) AS f
FROM a;
CREATE TABLE casts AS
SELECT NULL::timestamptz AS t, id::text AS i, note::varchar(7) AS v, 'ok'::mood AS e, CAST(note AS numeric(8,1)) AS n,
  note::int[] AS r, note::double precision AS d, now()::timestamp without time zone AS w, 'a'::char(2) AS c
FROM a;
CREATE TABLE numbers AS
SELECT id + small AS i, id * big AS b, id / price AS n, approx + approx AS r, approx + id AS d, -id AS neg, 1 AS one, 1.5 AS dec,
  12345678901 AS large
FROM a;
CREATE TABLE times AS
SELECT seen - seen AS i, seen + interval '1 day' AS t, day + 1 AS d, day - day AS n, date_trunc('day', made) AS m,
  seen AT TIME ZONE 'UTC' AS z, now() AS now, current_date AS today, current_timestamp AS ts
FROM a;
CREATE TABLE texts AS
SELECT name || note AS n, 'x' || id AS x, lower(name) AS l, data->>'a' AS j, data->'a' AS k, data || '{}' AS o, 'plain' AS p,
  NULL AS nothing, concat(name, id) AS c
FROM a;
CREATE TABLE choices AS
SELECT CASE WHEN id = 1 THEN name ELSE 'x' END AS c1, CASE WHEN id = 1 THEN id ELSE big END AS c2, coalesce(name, 'x') AS c3,
  coalesce(price, price) AS c4, nullif(id, 1) AS c5, greatest(id, small) AS c6, CASE id WHEN 1 THEN made END AS c7
FROM a;
CREATE TABLE united AS
SELECT id, NULL::text AS t, name, NULL AS n FROM a
UNION ALL
SELECT small, note, note, seen FROM a;
CREATE TABLE inner_query AS
SELECT q.id, (SELECT max(price) FROM a) AS top, ARRAY[1, 2] AS arr
FROM (SELECT id FROM a UNION SELECT big FROM a) AS q;
CREATE TABLE valued AS SELECT v.x, v.y FROM (VALUES (1, 'a'), (2, 'b')) AS v (x, y);
CREATE TABLE first_of AS SELECT DISTINCT ON (name) name, id FROM a ORDER BY name, id;
CREATE TABLE ranked AS SELECT id, row_number() OVER (PARTITION BY name ORDER BY id) AS nr FROM a;
