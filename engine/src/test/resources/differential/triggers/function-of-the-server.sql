-- It returns no trigger.
-- refused: init 42P17 function now must return type trigger
-- migration: init
CREATE TABLE a (id int);
CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW EXECUTE FUNCTION now();
