-- A view's column can have a default.
-- migration: init
CREATE TABLE a (a int);
CREATE VIEW v AS SELECT a FROM a;
ALTER VIEW v ALTER COLUMN a SET DEFAULT 1;
ALTER TABLE v ALTER COLUMN a DROP DEFAULT;
