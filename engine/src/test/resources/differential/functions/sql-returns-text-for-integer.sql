-- The last statement returns another type.
-- refused: init 42P13 return type mismatch in function declared to return integer
-- migration: init
CREATE TABLE a (id int PRIMARY KEY, x int, name text);
CREATE TABLE b (id int, a_id int, name text);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$ SELECT name FROM a $$;
