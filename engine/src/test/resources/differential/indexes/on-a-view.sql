-- A view has no indexes.
-- refused: init 42809 cannot create index on relation "v"
-- migration: init
CREATE VIEW v AS SELECT 1 AS a;
CREATE INDEX i ON v (a);
