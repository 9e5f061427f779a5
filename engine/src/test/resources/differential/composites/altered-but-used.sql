-- A column in use forbids a change of type.
-- refused: init 0A000 cannot alter type "c" because column "t.x" uses it
-- migration: init
CREATE TYPE c AS (a int);
CREATE TABLE t (x c);
ALTER TYPE c ALTER ATTRIBUTE a TYPE text;
