-- The trigger no longer has its old name.
-- refused: drop 42704 trigger "t" for table "a" does not exist
-- migration: init
CREATE TABLE a (id int);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW EXECUTE FUNCTION f();
ALTER TRIGGER t ON a RENAME TO u;
-- migration: drop
DROP TRIGGER t ON a;
