-- There is no such kind.
-- refused: init 42601 unrecognized statistics kind "nothing"
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE STATISTICS s (nothing) ON id, x FROM a;
