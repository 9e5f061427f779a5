-- A table with columns is named once.
-- refused: init 42710 conflicting or redundant column lists for table "t"
-- migration: init
CREATE TABLE t (id int PRIMARY KEY);
CREATE PUBLICATION p FOR TABLE t (id), t;
