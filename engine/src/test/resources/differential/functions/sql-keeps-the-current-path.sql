-- The path at the time of making holds for the body.
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TYPE pair AS (k int, v int);
CREATE FUNCTION f1(text) RETURNS pair LANGUAGE sql SET search_path FROM CURRENT AS $$ SELECT (split_part($1, '.', 1)::int, id)::pair FROM a WHERE $1 <> '' $$;
CREATE FUNCTION f2() RETURNS int LANGUAGE sql SET search_path TO DEFAULT AS $$ SELECT id FROM a $$;
