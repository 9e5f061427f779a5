-- What INSERT reads must exist; common table expressions do.
-- refused: second 42P01 relation "u" does not exist
-- migration: first
CREATE TABLE t (a int);
WITH w AS (SELECT 1 AS a) INSERT INTO t (a) SELECT a FROM w;
-- migration: second
INSERT INTO t (a) SELECT a FROM u;
