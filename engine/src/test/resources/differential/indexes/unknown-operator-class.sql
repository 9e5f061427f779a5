-- The extension for it was never created.
-- refused: init 42704 operator class "gin_trgm_ops" does not exist for access method "gin"
-- migration: init
CREATE TABLE a (t text);
CREATE INDEX i ON a USING gin (t gin_trgm_ops);
