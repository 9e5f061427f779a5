-- A function in PL/pgSQL is volatile unless it says otherwise.
-- refused: init 42P17 functions in index expression must be marked IMMUTABLE
-- migration: init
CREATE TABLE page (id int, title text);
CREATE FUNCTION slug(title text) RETURNS text LANGUAGE plpgsql AS $$ BEGIN RETURN lower(title); END $$;
CREATE INDEX page_slug ON page (slug(title));
