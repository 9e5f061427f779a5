-- With OUT parameters RETURN takes no value.
-- refused: init 42804 RETURN cannot have a parameter in function with OUT parameters
-- migration: init
CREATE FUNCTION f(OUT a int, OUT b int) LANGUAGE plpgsql AS $$ BEGIN a := 1; RETURN 2; END $$;
