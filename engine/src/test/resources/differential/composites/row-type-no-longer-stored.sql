-- The rows of a table are stored nowhere any more.
-- migration: init
CREATE TABLE a (id int, name text);
CREATE TABLE b (part a);
CREATE VIEW v AS SELECT a AS part FROM a;
DROP TABLE b;
ALTER TABLE a ADD COLUMN score int DEFAULT 1;
