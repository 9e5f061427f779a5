-- ONLY cannot rename what the children have too.
-- refused: second 42P16 inherited column "x" must be renamed in child tables too
-- migration: first
CREATE TABLE a (x int);
CREATE TABLE b () INHERITS (a);
-- migration: second
ALTER TABLE ONLY a RENAME COLUMN x TO y;
