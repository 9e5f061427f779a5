-- The index is of another function.
-- refused: init 42P10 there is no unique or exclusion constraint matching the ON CONFLICT specification
-- migration: init
CREATE TABLE t (a text);
CREATE UNIQUE INDEX i ON t (lower(a));
INSERT INTO t VALUES ('x') ON CONFLICT (lower(a)) DO NOTHING;
INSERT INTO t VALUES ('x') ON CONFLICT (upper(a)) DO NOTHING;
