-- The only statement of its file.
-- migration: init
CREATE TABLE a (id int);
-- migration: second
CREATE INDEX CONCURRENTLY i ON a (id);
-- migration: third
DROP INDEX CONCURRENTLY i;
