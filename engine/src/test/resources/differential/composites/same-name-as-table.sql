-- A composite type is a relation.
-- refused: init 42710 type "c" already exists
-- migration: init
CREATE TABLE c (a int);
CREATE TYPE c AS (a int);
