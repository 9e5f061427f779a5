-- A view has no statistics.
-- refused: init 42809 cannot define statistics for relation "v"
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE VIEW v AS SELECT id, x FROM a; CREATE STATISTICS s ON id, x FROM v;
