-- A table of the system schema can be named with and without it.
-- refused: init 42P01 relation "pg_catalog.nothing" does not exist
-- migration: init
CREATE VIEW v AS SELECT relname FROM pg_class;
CREATE VIEW w AS SELECT table_name FROM information_schema.tables;
ALTER TABLE pg_catalog.nothing ADD COLUMN x int;
