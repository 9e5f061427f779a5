-- Inside BEGIN it is refused.
-- modes: statements
-- refused: init 25001 CREATE INDEX CONCURRENTLY cannot run inside a transaction block
-- migration: init
CREATE TABLE a (id int);
BEGIN;
CREATE INDEX CONCURRENTLY i ON a (id);
COMMIT;
