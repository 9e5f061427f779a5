-- Only constraints that exist are deferred.
-- refused: second 42704 constraint "v" does not exist
-- migration: first
CREATE TABLE t (a int CONSTRAINT u UNIQUE DEFERRABLE, b int CONSTRAINT c CHECK (b > 0));
SET CONSTRAINTS u DEFERRED;
SET CONSTRAINTS c IMMEDIATE;
-- migration: second
SET CONSTRAINTS u, v DEFERRED;
