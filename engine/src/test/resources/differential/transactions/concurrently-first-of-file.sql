-- In a transaction around the file even alone.
-- modes: transaction
-- refused: second 25001 CREATE INDEX CONCURRENTLY cannot run inside a transaction block
-- migration: init
CREATE TABLE a (id int);
-- migration: second
CREATE INDEX CONCURRENTLY i ON a (id);
