-- Behind INCLUDE stand columns only.
-- refused: init 0A000 expressions are not supported in included columns
-- migration: init
CREATE TABLE t (a int, b text);
CREATE INDEX i ON t (a) INCLUDE (b);
CREATE INDEX j ON t (a) INCLUDE (b, lower(b));
