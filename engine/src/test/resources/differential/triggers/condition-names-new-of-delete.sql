-- A row that is deleted has no new one.
-- refused: init 42P17 DELETE trigger's WHEN condition cannot reference NEW values
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER t BEFORE DELETE ON a FOR EACH ROW WHEN (NEW.x > 1) EXECUTE FUNCTION touch();
