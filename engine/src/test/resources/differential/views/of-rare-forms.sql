-- Queries with DISTINCT ON, FILTER and an order in an aggregate.
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE VIEW v1 AS SELECT DISTINCT ON (x) x, name FROM a ORDER BY x, id;
CREATE VIEW v2 AS SELECT a_id, count(*) FILTER (WHERE name = 'x') AS n, string_agg(name, ',' ORDER BY id) AS s FROM b GROUP BY a_id;
CREATE OR REPLACE VIEW v1 AS SELECT DISTINCT ON (name) x, name, id FROM a;
INSERT INTO b (id, name) SELECT DISTINCT ON (x) x, name FROM a ORDER BY x;
SELECT v1.id, v2.n FROM v1 JOIN v2 ON v2.a_id = v1.id;
