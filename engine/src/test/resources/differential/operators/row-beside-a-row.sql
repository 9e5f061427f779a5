-- Rows of a table are rows too.
-- migration: init
CREATE TYPE pair AS (a int, b int);
CREATE TABLE t (id int, b int, p pair);
SELECT (1, 2) = (1, 2), ROW(1) = ROW(2), (1, 2) < (1, 3);
SELECT t = ROW(1, 2, NULL), (1, 2) = p, p = ROW(1, 2) FROM t;
SELECT (1, 2) = (SELECT 1, 2), (id, b) IN (SELECT 1, 2) FROM t;
SELECT (1, 2) IS NULL, (1, 2) IS DISTINCT FROM (1, 3);
