-- The check was stored with a cast of the column, which an enum has too.
-- migration: init
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE t (a varchar(9) CHECK (a IN ('sad', 'ok')), b varchar(9) CHECK (b <> ''));
ALTER TABLE t ALTER a TYPE mood USING a::mood, ALTER b TYPE mood USING b::mood;
