-- Triggers that write no table take no rows away.
-- refused: init 23502 column "currency" of relation "plan" contains null values
-- migration: init
CREATE TABLE plan (id int PRIMARY KEY, name text, changed timestamptz);
CREATE TABLE tier (id int PRIMARY KEY, name text, changed timestamptz);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.changed := now(); RETURN NEW; END $$;
CREATE FUNCTION tell() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('rows', TG_OP); RETURN NULL; END $$;
CREATE TRIGGER touch BEFORE UPDATE ON tier FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TRIGGER tell AFTER INSERT OR DELETE ON tier FOR EACH ROW EXECUTE FUNCTION tell();
CREATE TRIGGER told AFTER INSERT ON plan FOR EACH ROW EXECUTE FUNCTION tell();
INSERT INTO plan (id) VALUES (1);
INSERT INTO tier (id) VALUES (1);
UPDATE tier SET name = 'free';
DELETE FROM tier;
ALTER TABLE plan ADD COLUMN currency text NOT NULL;
