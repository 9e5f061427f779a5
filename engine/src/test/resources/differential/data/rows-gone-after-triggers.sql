-- A trigger may remove the rows, keep the row from coming, or give it a value.
-- migration: init
CREATE TABLE plan (id int PRIMARY KEY, name text);
CREATE TABLE tier (id int PRIMARY KEY, name text);
CREATE FUNCTION clear() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN DELETE FROM plan; RETURN NULL; END $$;
CREATE FUNCTION forbid() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
CREATE FUNCTION fill() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.name := 'x'; RETURN NEW; END $$;
CREATE FUNCTION clears() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM clear_all(); RETURN NULL; END $$;
CREATE FUNCTION clear_all() RETURNS void LANGUAGE sql AS $$ TRUNCATE plan $$;
INSERT INTO plan (id) VALUES (1);
CREATE TRIGGER clear AFTER INSERT ON tier FOR EACH ROW EXECUTE FUNCTION clear();
INSERT INTO tier (id) VALUES (1);
ALTER TABLE plan ADD COLUMN currency text NOT NULL;
INSERT INTO plan (id, currency) VALUES (1, 'EUR');
DROP TRIGGER clear ON tier;
CREATE TRIGGER clears AFTER UPDATE ON tier FOR EACH ROW EXECUTE FUNCTION clears();
UPDATE tier SET id = 2;
ALTER TABLE plan ADD COLUMN rank int NOT NULL;
CREATE TRIGGER forbid BEFORE INSERT ON plan FOR EACH ROW EXECUTE FUNCTION forbid();
INSERT INTO plan (id, currency, rank) VALUES (1, 'EUR', 1);
ALTER TABLE plan ADD COLUMN colour text NOT NULL;
DROP TRIGGER forbid ON plan;
INSERT INTO plan (id, currency, rank, colour) VALUES (1, 'EUR', 1, 'red');
CREATE TRIGGER fill BEFORE UPDATE ON plan FOR EACH ROW EXECUTE FUNCTION fill();
UPDATE plan SET rank = 2;
ALTER TABLE plan ALTER COLUMN name SET NOT NULL;
