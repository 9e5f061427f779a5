-- The view has only the columns of its query.
-- refused: init 42703 column "id" does not exist
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE VIEW v AS SELECT DISTINCT ON (x) x, name FROM a ORDER BY x; SELECT id FROM v;
