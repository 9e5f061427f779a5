-- A view keeps the type.
-- refused: init 0A000 cannot alter type of a column used by a view or rule
-- migration: init
CREATE TABLE a (a int);
CREATE VIEW v AS SELECT a FROM a;
ALTER TABLE a ALTER COLUMN a TYPE bigint;
