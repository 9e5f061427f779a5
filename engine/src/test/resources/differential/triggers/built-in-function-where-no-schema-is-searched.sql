-- What the server brings is found without a search path.
-- migration: init
CREATE TABLE t (id int);
SET search_path = '';
CREATE TRIGGER a BEFORE UPDATE ON public.t FOR EACH ROW
  EXECUTE FUNCTION suppress_redundant_updates_trigger();
