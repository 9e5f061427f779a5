-- DEFAULT stands for a value of VALUES only.
-- refused: init 42601 DEFAULT is not allowed in this context
-- migration: init
CREATE TABLE t (a int, b int DEFAULT 4);
INSERT INTO t (a, b) SELECT 1, DEFAULT FROM t WHERE false;
