-- A trigger instead of a change has no condition.
-- refused: init 0A000 INSTEAD OF triggers cannot have WHEN conditions
-- migration: init
CREATE TABLE a (id int);
CREATE VIEW v AS SELECT id FROM a;
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER t INSTEAD OF UPDATE ON v FOR EACH ROW WHEN (OLD.id <> NEW.id) EXECUTE FUNCTION f();
