-- It counts what the body is, not what the function is declared to be.
-- migration: init
CREATE TABLE t (id int, "from" int);
CREATE FUNCTION next(x int) RETURNS int LANGUAGE sql STABLE AS 'SELECT x + 1';
CREATE FUNCTION last(x int) RETURNS int LANGUAGE sql AS $$ SELECT x - 1; $$;
CREATE FUNCTION other(x int) RETURNS bool LANGUAGE sql STABLE AS 'SELECT x IS DISTINCT FROM 1';
CREATE FUNCTION part(x text) RETURNS text LANGUAGE sql AS 'SELECT substring(x FROM 2)';
CREATE FUNCTION of_row(x t) RETURNS int LANGUAGE sql AS 'SELECT x."from"';
CREATE FUNCTION guarded(x int) RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT x + 1';
CREATE FUNCTION immutable_all_the_same(x int) RETURNS int LANGUAGE sql IMMUTABLE
  AS $$ SELECT current_setting('app.me')::int $$;
ALTER FUNCTION guarded(int) SECURITY INVOKER;
CREATE INDEX ON t (next(id), last(id));
CREATE INDEX ON t (other(id));
CREATE INDEX ON t (part(id::text));
CREATE INDEX ON t (of_row(t));
CREATE INDEX ON t (guarded(id));
CREATE INDEX ON t (immutable_all_the_same(id));
