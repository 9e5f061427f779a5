-- The names in a body of language SQL are looked up at once.
-- refused: init 42703 column "nothing" of relation "a" does not exist
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE PROCEDURE p() LANGUAGE sql AS $$ INSERT INTO a (nothing) VALUES (1) $$;
