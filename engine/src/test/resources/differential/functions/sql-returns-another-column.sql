-- The second column of the last statement does not become the one that is declared.
-- refused: function 42P13 return type mismatch in function declared to return record
-- migration: init
CREATE TABLE t (id int, name text);
-- migration: function
CREATE FUNCTION f() RETURNS TABLE (id int, day date) LANGUAGE sql AS $$ SELECT id, name FROM t $$;
