-- A column may have the name.
-- migration: init
CREATE TABLE t (a int, b int DEFAULT 4);
INSERT INTO t (a, b) VALUES (1, DEFAULT);
INSERT INTO t (a, b) SELECT a, "default" FROM (SELECT 1 AS a, 2 AS "default") AS x;
