-- A table that the body itself makes is not there yet.
-- refused: init 42P01 relation "c" does not exist
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE FUNCTION f() RETURNS void LANGUAGE sql AS $$ CREATE TABLE c (id int); INSERT INTO c VALUES (1) $$;
