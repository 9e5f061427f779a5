-- A table with a condition is named once.
-- refused: init 42710 conflicting or redundant WHERE clauses for table "t"
-- migration: init
CREATE TABLE t (id int PRIMARY KEY);
CREATE PUBLICATION p FOR TABLE t, t WHERE (id > 1);
