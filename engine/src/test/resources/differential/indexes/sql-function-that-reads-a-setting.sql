-- What is put in the place of the call is no more immutable.
-- refused: init 42P17 functions in index expression must be marked IMMUTABLE
-- migration: init
CREATE FUNCTION me() RETURNS int LANGUAGE sql STABLE AS $$ SELECT current_setting('app.me')::int $$;
CREATE TABLE t (id int);
CREATE INDEX ON t (me());
