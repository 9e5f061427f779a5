-- Conditions and actions that name what is there.
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE RULE r1 AS ON UPDATE TO a WHERE OLD.x <> NEW.x DO ALSO INSERT INTO b (id, name) VALUES (NEW.id, OLD.name);
CREATE RULE r2 AS ON INSERT TO a DO ALSO (UPDATE b SET name = NEW.name WHERE b.a_id = NEW.id; DELETE FROM b WHERE id = NEW.x);
CREATE RULE r3 AS ON DELETE TO a DO INSTEAD NOTHING;
CREATE RULE r4 AS ON INSERT TO b WHERE EXISTS (SELECT 1 FROM a WHERE a.id = NEW.a_id) DO INSTEAD SELECT id, NEW.name FROM a;
CREATE RULE r5 AS ON UPDATE TO b DO ALSO INSERT INTO a (id) SELECT NEW.a_id WHERE NEW.a_id > 0;
