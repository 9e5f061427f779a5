-- Statistics of every form.
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE STATISTICS s1 ON id, x FROM a;
CREATE STATISTICS s2 (ndistinct, dependencies, mcv) ON x, name FROM a;
CREATE STATISTICS s3 ON (x + 1) FROM a;
CREATE STATISTICS ON x, (lower(name)) FROM public.a;
CREATE STATISTICS IF NOT EXISTS s1 ON id, name FROM a;
