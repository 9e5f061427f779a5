-- One with a setting of its own stays a call.
-- refused: init 42P17 functions in index expression must be marked IMMUTABLE
-- migration: init
CREATE TABLE t (id int);
CREATE FUNCTION next(x int) RETURNS int LANGUAGE sql SET search_path = public AS 'SELECT x + 1';
CREATE INDEX ON t (next(id));
