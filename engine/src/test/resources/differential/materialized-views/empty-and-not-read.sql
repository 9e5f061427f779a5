-- Plans leave out what cannot return anything, and blocks fill views too.
-- migration: init
CREATE TABLE a (id int);
CREATE MATERIALIZED VIEW m AS SELECT id FROM a WITH NO DATA;
CREATE TABLE b AS SELECT * FROM m WITH NO DATA;
INSERT INTO a SELECT id FROM m WHERE false;
SELECT id FROM m WHERE 1 = 0;
WITH w AS (SELECT id FROM m) SELECT 1;
EXPLAIN SELECT * FROM m;
SELECT CASE WHEN true THEN 1 ELSE (SELECT count(*) FROM m)::int END;
DO $$ DECLARE r record; BEGIN FOR r IN SELECT matviewname AS n FROM pg_matviews LOOP EXECUTE format('REFRESH MATERIALIZED VIEW %I', r.n); END LOOP; END $$;
SELECT * FROM m;
