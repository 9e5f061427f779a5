-- What COPY takes in either form.
-- migration: init
CREATE TABLE t (a int, b text, "where" int);
CREATE MATERIALIZED VIEW m AS SELECT 1 AS x WITH NO DATA;
COPY t (a, "where") TO '/dev/null';
COPY BINARY t TO '/dev/null';
COPY t TO '/dev/null' BINARY;
COPY t TO '/dev/null' CSV HEADER QUOTE '"' ESCAPE E'\\' FORCE QUOTE a, b NULL 'x';
COPY t TO '/dev/null' WITH CSV FORCE QUOTE *;
COPY t TO '/dev/null' WITH (FORMAT csv, FORCE_QUOTE (a, b), ENCODING 'LATIN-1');
COPY t TO '/dev/null' WITH DELIMITER AS '|' NULL AS '';
COPY (DELETE FROM t RETURNING a) TO '/dev/null';
COPY (WITH gone AS (DELETE FROM t RETURNING a) SELECT * FROM gone) TO '/dev/null';
COPY t FROM '/dev/null' CSV FORCE NOT NULL a, b FORCE NULL b;
COPY t FROM '/dev/null' WITH (FORMAT csv, FORCE_NULL (b)) WHERE a > 3;
COPY t FROM '/dev/null' USING DELIMITERS '|' WITH NULL AS 'x';
COPY t FROM '/dev/null' (ENCODING utf8);
