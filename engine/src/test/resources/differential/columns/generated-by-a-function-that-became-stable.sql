-- ALTER FUNCTION takes it back.
-- refused: init 42P17 generation expression is not immutable
-- migration: init
CREATE TABLE page (id int, title text);
CREATE FUNCTION slug(title text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN lower(title); END $$;
ALTER FUNCTION slug(text) STABLE;
ALTER TABLE page ADD COLUMN path text GENERATED ALWAYS AS (slug(title)) STORED;
