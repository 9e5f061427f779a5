-- A function named as one of the server is found by its schema only.
-- migration: first
CREATE SCHEMA s;
CREATE FUNCTION s.lower(x text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT x';
CREATE TABLE t (a text);
CREATE INDEX ON t (lower(a));
-- migration: second
DROP FUNCTION s.lower(text);
