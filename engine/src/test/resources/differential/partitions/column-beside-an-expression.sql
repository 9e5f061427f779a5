-- A column that no expression of the partition key names.
-- migration: init
CREATE TABLE a (id int, name text, note text) PARTITION BY LIST ((lower(name)));
ALTER TABLE a DROP COLUMN note, ALTER COLUMN id TYPE bigint;
