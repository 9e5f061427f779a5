-- %TYPE of a parameter names a column.
-- refused: init 42703 column "b" of relation "t" does not exist
-- migration: init
CREATE TABLE t (a int);
CREATE FUNCTION f(x t.a%TYPE) RETURNS int LANGUAGE sql AS $$ SELECT 1 $$;
DROP FUNCTION IF EXISTS f(u.a%TYPE);
CREATE FUNCTION f(x t.b%TYPE) RETURNS int LANGUAGE sql AS $$ SELECT 1 $$;
