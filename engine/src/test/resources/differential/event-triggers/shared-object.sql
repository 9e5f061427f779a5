-- Roles belong to no database, and have no event triggers.
-- refused: first 0A000 event triggers are not supported for CREATE ROLE
-- migration: first
CREATE FUNCTION f() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER a ON ddl_command_end WHEN TAG IN ('CREATE ROLE') EXECUTE FUNCTION f();
