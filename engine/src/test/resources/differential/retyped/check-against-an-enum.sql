-- The check was stored with texts, which no enum equals.
-- refused: init 42883 operator does not exist: mood = text
-- migration: init
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE t (a text CHECK (a IN ('sad', 'ok')));
ALTER TABLE t ALTER a TYPE mood USING a::mood;
