-- A class that is the default one of the old type gives way to that of the new one.
-- migration: init
CREATE TYPE e AS ENUM ('a');
CREATE TABLE t (m e);
CREATE INDEX i ON t (m enum_ops);
ALTER TABLE t ALTER m TYPE text;
