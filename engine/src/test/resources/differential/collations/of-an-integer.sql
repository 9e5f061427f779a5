-- An integer has no collation, an array of strings has one.
-- refused: first 42804 collations are not supported by type integer
-- migration: first
CREATE TABLE t (a text[] COLLATE "C");
ALTER TABLE t ADD COLUMN b int COLLATE "C";
