-- A parameter that is a row has only the columns of its table.
-- refused: function 42P01 missing FROM-clause entry for table "r"
-- migration: init
CREATE TABLE t (id int, name text);
CREATE FUNCTION f(r t) RETURNS text LANGUAGE sql AS $$ SELECT r.name $$;
-- migration: function
CREATE FUNCTION g(r t) RETURNS text LANGUAGE sql AS $$ SELECT r.title $$;
