-- The table is not there.
-- refused: init 42P01 relation "nothing" does not exist
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE STATISTICS s ON id, x FROM nothing;
