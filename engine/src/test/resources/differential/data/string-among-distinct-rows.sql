-- DISTINCT compares all columns, and for that a string is text.
-- refused: init 42804 column "kind" is of type kind but expression is of type text
-- migration: init
CREATE TYPE kind AS ENUM ('a', 'b');
CREATE TABLE s (id int, name text);
CREATE TABLE t (kind kind, name text);
INSERT INTO t (kind, name) SELECT DISTINCT 'a', name FROM s;
