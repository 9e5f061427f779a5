-- The body of a trigger's function runs only when rows come.
-- migration: init
CREATE TABLE a (id int);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DROP TABLE a;
  RETURN NEW;
END $$;
CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW EXECUTE FUNCTION f();
ALTER TABLE a ADD COLUMN b int;
