-- A function that was declared WINDOW is called over a window.
-- migration: init
CREATE FUNCTION nth(integer, integer DEFAULT 1) RETURNS integer LANGUAGE internal WINDOW IMMUTABLE STRICT AS 'window_nth_value';
CREATE TABLE a (id int);
CREATE VIEW b AS SELECT nth(id) OVER (ORDER BY id) FROM a;
