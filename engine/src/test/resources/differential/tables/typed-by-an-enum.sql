-- Only a composite type has tables.
-- refused: init 42809 type a is not a composite type
-- migration: init
CREATE TYPE a AS ENUM ('x');
CREATE TABLE t OF a;
