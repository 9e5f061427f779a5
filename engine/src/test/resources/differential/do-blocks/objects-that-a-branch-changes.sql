-- Under which name they are to be found is not known, but for the table nothing is in doubt.
-- refused: again 42701 column "id" of relation "t" already exists
-- migration: init
CREATE TABLE t (id int);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER a BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
CREATE POLICY p ON t;
CREATE FUNCTION g() RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE PUBLICATION changes;
-- migration: branch
DO $$
BEGIN
  IF random() < 2 THEN
    ALTER TRIGGER a ON t RENAME TO b;
    ALTER POLICY p ON t RENAME TO q;
    ALTER FUNCTION g() RENAME TO h;
    DROP PUBLICATION changes;
  END IF;
END $$;
-- migration: use
DROP TRIGGER b ON t;
DROP POLICY q ON t;
DROP FUNCTION h();
CREATE PUBLICATION changes;
-- migration: again
ALTER TABLE t ADD COLUMN id int;
