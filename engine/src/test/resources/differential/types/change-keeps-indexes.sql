-- Indexes and constraints are rebuilt under their names.
-- migration: init
CREATE TABLE a (a int PRIMARY KEY, b int UNIQUE CHECK (b > 0));
CREATE TABLE c (a int REFERENCES a);
CREATE INDEX i ON a (b, a);
ALTER TABLE a ALTER COLUMN a TYPE bigint, ALTER COLUMN b TYPE bigint;
