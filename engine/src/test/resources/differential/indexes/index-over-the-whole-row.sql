-- The name of the table stands for its row.
-- migration: init
CREATE TABLE people (first_name text, last_name text);
CREATE FUNCTION full_name(people) RETURNS text LANGUAGE sql IMMUTABLE
AS $$ SELECT $1.first_name || ' ' || $1.last_name $$;
CREATE INDEX people_full_idx ON people (full_name(people));
CREATE INDEX people_part_idx ON people (first_name) WHERE full_name(people) <> '';
ALTER TABLE people ADD CHECK (full_name(people) <> '');
CREATE TABLE notes (note text, CHECK (notes IS NOT NULL));
