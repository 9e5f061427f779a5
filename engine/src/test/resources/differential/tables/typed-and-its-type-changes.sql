-- The type of a typed table keeps its attributes.
-- refused: init 2BP01 cannot alter type "a" because it is the type of a typed table
-- migration: init
CREATE TYPE a AS (x int, y text);
CREATE TABLE t OF a (x WITH OPTIONS PRIMARY KEY);
ALTER TYPE a ADD ATTRIBUTE z int;
