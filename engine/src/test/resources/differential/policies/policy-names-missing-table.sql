-- The queries in the condition are looked at.
-- refused: init 42P01 relation "nothing" does not exist
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE POLICY p ON a FOR INSERT WITH CHECK (EXISTS (SELECT 1 FROM nothing));
