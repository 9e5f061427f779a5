-- A materialized view only reads.
-- refused: init 0A000 materialized views must not use data-modifying statements in WITH
-- migration: init
CREATE TABLE t (id int);
CREATE MATERIALIZED VIEW v AS WITH x AS (SELECT 1 AS id), y AS (UPDATE t SET id = 2 RETURNING id) SELECT x.id FROM x, y;
