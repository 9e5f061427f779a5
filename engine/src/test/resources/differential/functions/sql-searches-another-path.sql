-- The path of the function holds for its body.
-- refused: init 42P01 relation "a" does not exist
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE SCHEMA s; CREATE FUNCTION f() RETURNS int LANGUAGE sql SET search_path = s AS $$ SELECT id FROM a $$;
