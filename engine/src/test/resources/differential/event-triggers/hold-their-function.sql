-- A function stays while an event trigger runs it.
-- refused: third 2BP01 cannot drop function g() because other objects depend on it
-- migration: first
CREATE FUNCTION f() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER a ON sql_drop EXECUTE FUNCTION f();
-- migration: second
ALTER FUNCTION f() RENAME TO g;
ALTER EVENT TRIGGER a DISABLE;
-- migration: third
DROP FUNCTION g();
