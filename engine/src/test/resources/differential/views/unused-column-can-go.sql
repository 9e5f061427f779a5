-- A column that the view does not name can.
-- migration: init
CREATE TABLE a (id int, b int, c int);
CREATE VIEW v AS SELECT id FROM a WHERE c > 0;
ALTER TABLE a DROP COLUMN b;
