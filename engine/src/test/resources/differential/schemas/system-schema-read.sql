-- A table of the system schema can be read with and without it.
-- migration: init
CREATE VIEW v AS SELECT relname FROM pg_class;
CREATE VIEW w AS SELECT table_name FROM information_schema.tables;
