-- No rows are gone after an INSERT.
-- refused: init 42P17 OLD TABLE can only be specified for a DELETE or UPDATE trigger
-- migration: init
CREATE TABLE a (id int);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER t AFTER INSERT ON a REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION f();
