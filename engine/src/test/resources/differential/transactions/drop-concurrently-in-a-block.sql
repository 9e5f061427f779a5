-- So is dropping.
-- modes: transaction
-- refused: second 25001 DROP INDEX CONCURRENTLY cannot run inside a transaction block
-- migration: init
CREATE TABLE a (id int);
CREATE INDEX i ON a (id);
-- migration: second
DROP INDEX CONCURRENTLY i;
