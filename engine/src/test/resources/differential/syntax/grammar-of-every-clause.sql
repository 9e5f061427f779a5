-- Nothing is wrong with these.
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, value text, type text, "end" timestamp, json json);
INSERT INTO a AS x (id, value) VALUES (1, DEFAULT) ON CONFLICT (id) DO UPDATE SET value = excluded.value || x.value;
UPDATE ONLY a SET (value, type) = (SELECT 'a', 'b') WHERE id NOT IN (1, 2) AND value IS NOT DISTINCT FROM 'c';
WITH gone AS (DELETE FROM a RETURNING *) INSERT INTO a SELECT * FROM gone;
SELECT count(*) FILTER (WHERE id > 1) OVER (PARTITION BY type) AS select FROM a x LEFT JOIN LATERAL (SELECT 1) y ON true;
