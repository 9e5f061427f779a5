-- The body of a function is looked at when it runs.
-- refused: init 42703 column "title" of relation "a" does not exist
-- migration: init
CREATE TABLE a (id int, name text);
CREATE FUNCTION fill() RETURNS void LANGUAGE plpgsql AS $$ BEGIN UPDATE a SET title = 'x'; END $$;
SELECT fill();
