-- Before the row is written it is not there.
-- refused: init 42P17 BEFORE trigger's WHEN condition cannot reference NEW generated columns
-- migration: init
CREATE TABLE t (id int, b int GENERATED ALWAYS AS (id + 1) STORED);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER g AFTER UPDATE ON t FOR EACH ROW WHEN (NEW.b > 0) EXECUTE FUNCTION f();
CREATE TRIGGER h BEFORE UPDATE ON t FOR EACH ROW WHEN (OLD.b > 0) EXECUTE FUNCTION f();
CREATE TRIGGER i BEFORE UPDATE ON t FOR EACH ROW WHEN (NEW.b > 0) EXECUTE FUNCTION f();
