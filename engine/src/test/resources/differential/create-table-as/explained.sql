-- A table that EXPLAIN ANALYZE made, and one that was only explained.
-- migration: init
EXPLAIN ANALYZE CREATE TABLE a AS SELECT 1 AS id;
EXPLAIN (COSTS OFF, ANALYZE) SELECT 2 AS id INTO b;
EXPLAIN CREATE TABLE c AS SELECT 1 AS id;
EXPLAIN (ANALYZE false) CREATE TABLE d AS SELECT 1 AS id;
-- migration: next
CREATE TABLE c (id int);
CREATE TABLE d (id int);
SELECT a.id FROM a JOIN b ON a.id = b.id;
