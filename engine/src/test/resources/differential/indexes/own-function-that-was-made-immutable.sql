-- What ALTER FUNCTION says counts, and the query of a function in SQL is put in place of its call.
-- migration: init
CREATE TABLE page (id int, title text);
CREATE FUNCTION slug(title text) RETURNS text LANGUAGE plpgsql AS $$ BEGIN RETURN lower(title); END $$;
ALTER FUNCTION slug(text) IMMUTABLE;
CREATE INDEX page_slug ON page (slug(title)) WHERE slug(title) <> '';
CREATE FUNCTION short(title text) RETURNS text LANGUAGE sql AS $$ SELECT left(title, 9) $$;
CREATE INDEX page_short ON page (short(title));
CREATE FUNCTION other(a text, b text) RETURNS boolean LANGUAGE sql AS $$ SELECT a IS DISTINCT FROM b $$;
CREATE INDEX page_other ON page (other(title, 'x'));
ALTER TABLE page ADD COLUMN path text GENERATED ALWAYS AS (slug(title)) STORED;
