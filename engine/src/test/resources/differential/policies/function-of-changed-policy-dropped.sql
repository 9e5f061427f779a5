-- A function is dropped that the policy used before it was changed.
-- migration: init
CREATE TABLE a (id int);
CREATE FUNCTION f() RETURNS boolean LANGUAGE sql AS 'SELECT true';
CREATE POLICY p ON a USING (f());
-- migration: next
ALTER POLICY p ON a USING (id > 1);
DROP FUNCTION f();
