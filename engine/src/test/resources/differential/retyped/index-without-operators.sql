-- The method has nothing for the new type.
-- refused: init 42704 data type text has no default operator class for access method "gin"
-- migration: init
CREATE TABLE t (a jsonb);
CREATE INDEX i ON t USING gin (a);
ALTER TABLE t ALTER a TYPE text;
