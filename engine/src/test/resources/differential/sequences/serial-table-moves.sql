-- The sequences move with the table.
-- migration: init
CREATE SCHEMA other;
CREATE TABLE a (id serial PRIMARY KEY, b int GENERATED ALWAYS AS IDENTITY);
CREATE INDEX i ON a (b);
ALTER TABLE a SET SCHEMA other;
