-- WHEN must be a condition.
-- refused: init 42804 argument of WHEN must be type boolean, not type integer
-- migration: init
CREATE TABLE t (id int);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER g BEFORE UPDATE ON t FOR EACH ROW WHEN (NEW.id) EXECUTE FUNCTION f();
