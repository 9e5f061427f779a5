-- A function may be dropped when no view has a trigger that calls it.
-- refused: second 2BP01 cannot drop function g() because other objects depend on it
-- migration: first
CREATE TABLE a (id int);
CREATE VIEW v AS SELECT id FROM a;
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE FUNCTION g() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER t INSTEAD OF INSERT ON v FOR EACH ROW EXECUTE FUNCTION f();
CREATE OR REPLACE TRIGGER t INSTEAD OF INSERT ON v FOR EACH ROW EXECUTE FUNCTION g();
DROP FUNCTION f();
CREATE OR REPLACE VIEW v AS SELECT id FROM a WHERE id > 1;
-- migration: second
DROP FUNCTION g();
