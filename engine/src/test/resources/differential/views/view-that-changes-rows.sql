-- A view only reads.
-- refused: init 0A000 views must not contain data-modifying statements in WITH
-- migration: init
CREATE TABLE t (id int);
WITH x AS (INSERT INTO t VALUES (1) RETURNING id) SELECT id FROM x;
CREATE TABLE u AS SELECT id FROM t;
CREATE VIEW v AS WITH x AS (DELETE FROM t RETURNING id) SELECT id FROM x;
