-- Other statements that want to be alone.
-- modes: simple
-- refused: second 25001 REINDEX CONCURRENTLY cannot run inside a transaction block
-- migration: init
CREATE TABLE a (id int);
CREATE INDEX i ON a (id);
-- migration: second
REINDEX INDEX CONCURRENTLY i;
CREATE TABLE b (id int);
