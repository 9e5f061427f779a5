-- What is not checked at once may be added though values are stored inside of other types.
-- migration: init
CREATE DOMAIN d AS int;
CREATE TYPE a AS (x d);
CREATE TABLE t (value a, plain d);
ALTER DOMAIN d ADD CONSTRAINT c CHECK (VALUE > 0) NOT VALID;
ALTER DOMAIN d SET DEFAULT 1;
