-- CASCADE takes all along that calls a function.
-- migration: first
CREATE FUNCTION f(x int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT x';
CREATE TABLE t (a int DEFAULT f(1), b int GENERATED ALWAYS AS (f(a)) STORED, c int, CONSTRAINT k CHECK (f(c) > 0));
CREATE INDEX i ON t ((f(c)));
CREATE VIEW v AS SELECT f(1) AS one;
-- migration: second
DROP FUNCTION f(int) CASCADE;
ALTER TABLE t ADD COLUMN b int;
ALTER TABLE t ADD CONSTRAINT k CHECK (c > 0);
CREATE INDEX i ON t (c);
CREATE VIEW v AS SELECT 1 AS one;
