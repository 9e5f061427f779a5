-- Another function of the same name is not held.
-- migration: first
CREATE FUNCTION f(x int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT x';
CREATE FUNCTION f(x int, y int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT x';
CREATE TABLE t (f int, a int DEFAULT f(1));
CREATE VIEW v AS WITH f (a) AS (SELECT 1) SELECT x.a FROM f x (a);
-- migration: second
DROP FUNCTION f(int, int);
