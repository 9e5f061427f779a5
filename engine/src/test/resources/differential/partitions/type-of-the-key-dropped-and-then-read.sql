-- A table has gone with the type of its partition key.
-- refused: next 42P01 relation "a" does not exist
-- migration: init
CREATE DOMAIN d AS int;
CREATE TABLE a (id d, name text) PARTITION BY RANGE (id);
DROP DOMAIN d CASCADE;
-- migration: next
SELECT name FROM a;
