-- Names of every kind that are all there.
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text, tags text[], at timestamptz, "end" text);
CREATE TABLE b (id int, a_id int, name varchar(10), done boolean);
CREATE VIEW v AS SELECT a.id, b.name AS other FROM a JOIN b ON b.a_id = a.id;
INSERT INTO a (id, name) VALUES (1, 'x'), (2, NULL), (3, DEFAULT);
INSERT INTO b (id, a_id) SELECT id, x FROM a WHERE a.name = 'y' ORDER BY at LIMIT 1;
UPDATE a SET x = 1, name = upper(a.name) || 'z', tags = ARRAY['a'] WHERE id IN (SELECT a_id FROM b WHERE b.id = a.x);
UPDATE a AS t SET x = s.n, (name, at) = ('a', now()) FROM (SELECT a_id, count(*) AS n FROM b GROUP BY a_id) AS s WHERE s.a_id = t.id AND t.ctid IS NOT NULL;
UPDATE a SET at = now() - interval '1 day', x = extract(epoch FROM at)::int WHERE name COLLATE "C" > 'a' AND "end" IS NULL;
WITH c AS (SELECT id FROM b), d (k) AS (SELECT 1) UPDATE a SET x = c.id FROM c, d WHERE c.id = a.id AND d.k = a.x RETURNING a.id, c.id;
WITH gone AS (DELETE FROM b RETURNING a_id) INSERT INTO a (id) SELECT a_id FROM gone;
DELETE FROM a USING b AS q JOIN v ON v.id = q.id WHERE q.a_id = a.id AND v.other = q.name RETURNING a.*;
SELECT a.name, sum(b.id) OVER w, row_number() OVER (PARTITION BY a.x ORDER BY b.id) FROM a LEFT JOIN b USING (id) WINDOW w AS (PARTITION BY a.x);
SELECT a, b.name AS n FROM a CROSS JOIN LATERAL (SELECT name FROM b WHERE b.a_id = a.id) b ORDER BY n;
SELECT g, t.k, t.v FROM generate_series(1, 3) g, jsonb_each('{}'::jsonb) AS t(k, v) WHERE g > 1;
