-- A trigger of a statement has no rows.
-- refused: init 42P17 statement trigger's WHEN condition cannot reference column values
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER t BEFORE UPDATE ON a FOR EACH STATEMENT WHEN (NEW.x > 1) EXECUTE FUNCTION touch();
