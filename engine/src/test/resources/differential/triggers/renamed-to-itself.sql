-- Nothing is to do; other objects refuse a name that is their own.
-- refused: policy 42710 policy "own" for table "t" already exists
-- migration: init
CREATE TABLE t (id int);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER a BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
CREATE POLICY own ON t;
-- migration: trigger
ALTER TRIGGER a ON t RENAME TO a;
-- migration: policy
ALTER POLICY own ON t RENAME TO own;
