-- A configuration is looked up when the expression is read.
-- refused: init 42704 text search configuration "s.yours" does not exist
-- migration: init
CREATE SCHEMA s;
CREATE TEXT SEARCH CONFIGURATION s.mine (COPY = simple);
CREATE TABLE t (body text, v tsvector GENERATED ALWAYS AS (to_tsvector('s.mine', coalesce(body, ''))) STORED);
SELECT to_tsvector('english', body), to_tsvector('pg_catalog.simple', body) FROM t;
SELECT to_tsvector('s.yours', body) FROM t;
