-- A check is not deferrable.
-- refused: second 42809 constraint "c" is not deferrable
-- migration: first
CREATE TABLE t (b int CONSTRAINT c CHECK (b > 0));
-- migration: second
SET CONSTRAINTS c DEFERRED;
