-- A default that calls a function.
-- migration: init
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE TABLE a (id int DEFAULT f());
DROP TABLE a;
DROP FUNCTION f();
