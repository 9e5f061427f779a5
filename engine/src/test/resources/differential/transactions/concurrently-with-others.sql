-- With a second statement the file is a transaction.
-- modes: simple
-- refused: second 25001 CREATE INDEX CONCURRENTLY cannot run inside a transaction block
-- migration: init
CREATE TABLE a (id int);
-- migration: second
CREATE INDEX CONCURRENTLY i ON a (id);
CREATE INDEX CONCURRENTLY j ON a (id);
