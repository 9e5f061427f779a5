-- CASCADE takes the view along.
-- migration: init
CREATE TABLE a (id int, b text);
CREATE VIEW v AS SELECT b FROM a;
CREATE VIEW w AS SELECT id FROM a;
ALTER TABLE a DROP COLUMN b CASCADE;
