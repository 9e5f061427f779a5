-- A trigger follows its function, so that it stands in the way of the new name.
-- refused: second 2BP01 cannot drop function g() because other objects depend on it
-- migration: first
CREATE TABLE t (x int);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER r BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
ALTER FUNCTION f() RENAME TO g;
-- migration: second
DROP FUNCTION g();
