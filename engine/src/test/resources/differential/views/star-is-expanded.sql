-- A column added later is not part of the view, and can go.
-- migration: init
CREATE TABLE a (id int);
CREATE VIEW v AS SELECT * FROM a;
ALTER TABLE a ADD COLUMN b int;
ALTER TABLE a DROP COLUMN b;
