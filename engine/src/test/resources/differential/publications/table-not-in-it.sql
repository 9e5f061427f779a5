-- Only a table of a publication is taken out of it.
-- refused: third 42704 relation "u" is not part of the publication
-- migration: first
CREATE TABLE t (x int);
CREATE TABLE u (x int);
CREATE PUBLICATION p FOR TABLE t, u;
-- migration: second
ALTER PUBLICATION p DROP TABLE u;
-- migration: third
ALTER PUBLICATION p DROP TABLE u;
