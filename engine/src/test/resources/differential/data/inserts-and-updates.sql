-- Data statements change no catalog.
-- migration: init
CREATE TABLE a (id serial PRIMARY KEY, b text, c jsonb, d int[]);
INSERT INTO a (b, c) VALUES ('x; y', '{"a": "b;"}'), (E'q\'s', NULL), ($$d;$$, '[]'::jsonb);
INSERT INTO a (b) SELECT b FROM a WHERE id = 1 ON CONFLICT (id) DO UPDATE SET b = excluded.b RETURNING id;
UPDATE a SET b = upper(b), d = ARRAY[1, 2] WHERE c @> '{"a": 1}' OR c ->> 'a' = 'b' OR b ~* '^x';
DELETE FROM a USING a AS other WHERE a.id = other.id AND a.b IS DISTINCT FROM other.b;
WITH gone AS (DELETE FROM a WHERE id > 100 RETURNING *) INSERT INTO a (b) SELECT b FROM gone;
TRUNCATE a RESTART IDENTITY CASCADE;
ALTER TABLE a ADD COLUMN e int;
