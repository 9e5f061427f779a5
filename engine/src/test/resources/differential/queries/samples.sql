-- Tables and materialized views may be sampled.
-- migration: init
CREATE TABLE t (a int);
CREATE MATERIALIZED VIEW m AS SELECT a FROM t;
CREATE VIEW v AS SELECT a FROM t TABLESAMPLE BERNOULLI (10);
SELECT * FROM t TABLESAMPLE system (' 1e1') REPEATABLE (3);
SELECT * FROM v, m x TABLESAMPLE bernoulli (5 + 5);
SELECT * FROM v JOIN ONLY t AS y TABLESAMPLE pg_catalog.bernoulli (10) ON true;
