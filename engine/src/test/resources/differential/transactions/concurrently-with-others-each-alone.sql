-- Statement by statement it is fine.
-- modes: statements
-- migration: init
CREATE TABLE a (id int);
CREATE INDEX CONCURRENTLY i ON a (id);
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS j ON a (id);
DROP INDEX CONCURRENTLY IF EXISTS i;
