-- A new row has no old one.
-- refused: init 42P17 INSERT trigger's WHEN condition cannot reference OLD values
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER t BEFORE INSERT OR UPDATE ON a FOR EACH ROW WHEN (OLD.x > 1) EXECUTE FUNCTION touch();
