-- What a trigger brings may be named and assigned to.
-- migration: init
CREATE TABLE t (a int);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.a := OLD.a + 1;
  SELECT 1 INTO NEW.a;
  IF TG_OP = 'UPDATE' AND found THEN RETURN NEW; END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER g BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION f();
