-- An extension stays while an index has an operator class of it.
-- refused: second 2BP01 cannot drop extension pg_trgm because other objects depend on it
-- migration: first
CREATE EXTENSION pg_trgm;
CREATE TABLE t (a text);
CREATE INDEX ON t USING gin (a gin_trgm_ops);
-- migration: second
DROP EXTENSION pg_trgm;
