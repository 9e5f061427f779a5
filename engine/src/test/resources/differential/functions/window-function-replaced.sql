-- A function that was declared WINDOW becomes an ordinary one.
-- refused: init 42809 cannot change routine kind
-- migration: init
CREATE FUNCTION nth(integer, integer DEFAULT 1) RETURNS integer LANGUAGE internal WINDOW IMMUTABLE STRICT AS 'window_nth_value';
CREATE OR REPLACE FUNCTION nth(integer, integer DEFAULT 1) RETURNS integer LANGUAGE sql AS 'SELECT 1';
