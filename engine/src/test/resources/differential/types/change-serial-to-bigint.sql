-- The sequence stays with a changed serial column.
-- migration: init
CREATE TABLE a (id serial PRIMARY KEY);
ALTER TABLE a ALTER COLUMN id TYPE bigint;
