-- An index on integers has no collation.
-- refused: init 42804 collations are not supported by type integer
-- migration: init
CREATE TABLE a (id int, name text);
CREATE INDEX ON a (name COLLATE "C", lower(name) COLLATE "C");
CREATE INDEX ON a (id COLLATE "C");
