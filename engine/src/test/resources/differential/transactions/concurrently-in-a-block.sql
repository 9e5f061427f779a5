-- Inside BEGIN it is refused.
-- modes: statements
-- migration: init
CREATE TABLE a (id int);
BEGIN;
CREATE INDEX CONCURRENTLY i ON a (id);
COMMIT;
