-- Conditions that name what is there.
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE POLICY p1 ON a USING (x > 1 AND a.name = current_user) WITH CHECK (id IN (SELECT a_id FROM b WHERE b.name = a.name));
CREATE POLICY p2 ON a FOR INSERT WITH CHECK (EXISTS (SELECT 1 FROM b WHERE b.id = x));
