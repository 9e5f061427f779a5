-- Without a search path a function without a schema is not found.
-- refused: init 42883 function touched() does not exist
-- migration: init
CREATE TABLE t (id int);
CREATE FUNCTION touched() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
SET search_path = '';
CREATE TRIGGER a BEFORE UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION touched();
