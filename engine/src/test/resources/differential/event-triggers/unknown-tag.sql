-- The filter of an event trigger names commands.
-- refused: second 42601 filter value "CREATE TABLES" not recognized for filter variable "tag"
-- migration: first
CREATE FUNCTION f() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER a ON sql_drop WHEN TAG IN ('drop table', 'DROP OWNED') EXECUTE FUNCTION f();
-- migration: second
CREATE EVENT TRIGGER b ON ddl_command_end WHEN TAG IN ('CREATE TABLES') EXECUTE FUNCTION f();
