-- A parameter's default is a value of its type.
-- refused: function 22P02 invalid input value for enum mood: "glad"
-- migration: init
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE FUNCTION f(m mood DEFAULT 'ok', n int = 1) RETURNS int LANGUAGE sql AS $$ SELECT n $$;
-- migration: function
CREATE FUNCTION g(m mood DEFAULT 'glad') RETURNS int LANGUAGE sql AS $$ SELECT 1 $$;
