-- Stored values of a domain inside of other types are not checked.
-- refused: init 0A000 cannot alter type "d" because column "t.value" uses it
-- migration: init
CREATE DOMAIN d AS int;
CREATE TYPE a AS (x d);
CREATE TABLE t (value a);
ALTER DOMAIN d ADD CHECK (VALUE > 0);
