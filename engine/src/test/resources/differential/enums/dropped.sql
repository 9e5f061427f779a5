-- Dropped, with IF EXISTS, several.
-- migration: init
CREATE TYPE a AS ENUM ('x');
CREATE TYPE b AS ENUM ('x');
DROP TYPE a, b;
DROP TYPE IF EXISTS a;
CREATE TYPE a AS ENUM ('y');
