-- A trigger before the row may give it another value; one before updates does not run.
-- refused: init 23502 null value in column "code" of relation "t" violates not-null constraint
-- migration: init
CREATE TABLE t (id serial PRIMARY KEY, code varchar(5) NOT NULL UNIQUE, stars int CHECK (stars BETWEEN 1 AND 5), state text DEFAULT 'new' CHECK (state IN ('new', 'old')));
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.code := 'z'; RETURN NEW; END $$;
CREATE TRIGGER a BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
INSERT INTO t (stars) VALUES (1);
DROP TRIGGER a ON t;
CREATE TRIGGER b BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION f();
INSERT INTO t (stars) VALUES (1);
