-- With the extension the operator class is there.
-- migration: init
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE TABLE a (t text);
CREATE INDEX i ON a USING gin (t gin_trgm_ops);
