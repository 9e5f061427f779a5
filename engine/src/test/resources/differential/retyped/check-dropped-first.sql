-- Without the check the type may change.
-- migration: init
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE t (a text CONSTRAINT few CHECK (a IN ('sad', 'ok')));
ALTER TABLE t DROP CONSTRAINT few, ALTER a TYPE mood USING a::mood;
