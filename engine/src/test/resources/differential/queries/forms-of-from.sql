-- ONLY, samples, slices, operators by their schema, functions with columns of their own.
-- migration: init
CREATE TABLE t (id int, tags text[], data jsonb);
CREATE VIEW a AS SELECT id, tags[1:2] AS some, id OPERATOR(pg_catalog.+) 1 AS next FROM ONLY t;
CREATE VIEW b AS SELECT unnest(tags) AS tag FROM t TABLESAMPLE system (10) REPEATABLE (1);
CREATE VIEW c AS SELECT e.key FROM t LEFT JOIN LATERAL jsonb_each(t.data) e ON true;
CREATE VIEW d AS SELECT t.id FROM t WHERE EXISTS (SELECT FROM t u WHERE u.id > t.id);
CREATE VIEW e AS WITH w AS MATERIALIZED (SELECT id FROM t) SELECT id FROM w FETCH FIRST 2 ROWS ONLY;
CREATE VIEW f AS SELECT u.tag, u.place FROM t, unnest(t.tags) WITH ORDINALITY AS u(tag, place);
