-- A table goes with the type of its partition key, and so do its parts.
-- migration: init
CREATE DOMAIN d AS int;
CREATE TABLE a (id d, name text) PARTITION BY RANGE (id);
CREATE TABLE b PARTITION OF a DEFAULT;
CREATE TABLE c (id d, name text);
-- migration: next
DROP DOMAIN d CASCADE;
CREATE TABLE a (id int);
CREATE TABLE b (id int);
SELECT name FROM c;
