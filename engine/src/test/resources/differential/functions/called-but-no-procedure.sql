-- CALL is for procedures.
-- refused: init 42809 f(integer) is not a procedure
-- migration: init
CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS $$ SELECT 1 $$;
CALL f(1);
