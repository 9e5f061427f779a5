-- A body that reads rows stays a call.
-- refused: init 42P17 functions in index predicate must be marked IMMUTABLE
-- migration: init
CREATE TABLE t (id int);
CREATE FUNCTION largest(x int) RETURNS int LANGUAGE sql STABLE AS $$ SELECT max(id) FROM public.t WHERE id < x $$;
CREATE INDEX ON t (id) WHERE largest(id) > 1;
