-- A type of another schema must be qualified.
-- refused: init 42704 type "e" does not exist
-- migration: init
CREATE SCHEMA a;
CREATE TYPE a.e AS ENUM ('x');
CREATE TABLE t (x e);
