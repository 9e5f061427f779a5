-- An event is named twice.
-- refused: init 42601 duplicate trigger events specified at or near "ON"
-- migration: init
CREATE TABLE a (id int);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER t BEFORE UPDATE OR INSERT OR UPDATE OF id ON a FOR EACH ROW EXECUTE FUNCTION f();
