-- A trigger needs a function that returns trigger.
-- refused: second 42P17 function f must return type trigger
-- migration: first
CREATE TABLE t (x int);
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
-- migration: second
CREATE TRIGGER r BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
