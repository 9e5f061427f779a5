-- A collation is looked up when the expression is read.
-- refused: init 42704 collation "s.french" for encoding "UTF8" does not exist
-- migration: init
CREATE SCHEMA s;
CREATE COLLATION s.german FROM "C";
CREATE TABLE t (name text);
SELECT name FROM t ORDER BY name COLLATE s.german, name COLLATE "C";
SELECT name COLLATE s.french FROM t;
