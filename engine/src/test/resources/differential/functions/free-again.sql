-- A function that nothing calls any more may go; bodies do not count.
-- migration: first
CREATE FUNCTION f(x int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT x';
CREATE TABLE t (a int DEFAULT f(1) CHECK (f(a) > 0));
CREATE VIEW v AS SELECT f(1) AS one;
CREATE FUNCTION g() RETURNS int LANGUAGE sql AS 'SELECT f(1)';
-- migration: second
ALTER TABLE t ALTER COLUMN a DROP DEFAULT;
ALTER TABLE t DROP CONSTRAINT t_a_check;
CREATE OR REPLACE VIEW v AS SELECT 1 AS one;
DROP FUNCTION f(int);
