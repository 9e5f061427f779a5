-- ON CONFLICT, MERGE and WITH of every form, all of them accepted.
-- migration: init
CREATE TABLE a (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, x int, name text, twice int GENERATED ALWAYS AS (x * 2) STORED);
CREATE TABLE b (id int, a_id int, name text UNIQUE, done boolean);
CREATE UNIQUE INDEX b_part ON b (a_id) WHERE done;
CREATE UNIQUE INDEX b_lower ON b (lower(name), id);
INSERT INTO b (id, name) VALUES (1, 'a') ON CONFLICT (name) DO NOTHING;
INSERT INTO b AS t (id, name) VALUES (1, 'a') ON CONFLICT ON CONSTRAINT b_name_key DO UPDATE SET id = excluded.id + t.id WHERE t.done RETURNING t.id;
INSERT INTO b (id, a_id, done) VALUES (1, 2, true) ON CONFLICT (a_id) WHERE done DO UPDATE SET (id, name) = (2, excluded.name);
INSERT INTO b (id, name) VALUES (3, 'B') ON CONFLICT (lower(name), id) DO NOTHING;
INSERT INTO b (id, name) SELECT x, name FROM a WHERE true ON CONFLICT DO NOTHING;
INSERT INTO a (id, x) OVERRIDING SYSTEM VALUE VALUES (70000, 1) ON CONFLICT (id) DO UPDATE SET x = 3;
INSERT INTO a (id, x) VALUES (DEFAULT, 1), (DEFAULT, 2);
INSERT INTO a VALUES (DEFAULT, 1, 'x');
INSERT INTO a (id, x) OVERRIDING USER VALUE SELECT id, id FROM b;
UPDATE a SET id = DEFAULT, twice = DEFAULT WHERE false;
MERGE INTO b t USING (SELECT id, x FROM a) s ON t.id = s.id WHEN MATCHED AND t.done THEN UPDATE SET a_id = s.x WHEN NOT MATCHED AND s.x > 1 THEN INSERT (id, a_id) VALUES (s.id, s.x) WHEN MATCHED THEN DELETE;
MERGE INTO b USING a ON b.id = a.id WHEN NOT MATCHED THEN INSERT VALUES (a.id) WHEN MATCHED THEN DO NOTHING;
WITH gone AS (DELETE FROM b WHERE done RETURNING id, name AS n), more (k) AS (INSERT INTO a (x) SELECT id FROM gone RETURNING id) SELECT k, n FROM more, gone WHERE gone.id = k;
WITH RECURSIVE t (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM t WHERE n < 3) INSERT INTO a (x) SELECT n FROM t;
SELECT 'a'::regclass, 'public.b'::regclass, 'b_part'::regclass, 'pg_class'::regclass, '1259'::regclass, nextval('a_id_seq');
