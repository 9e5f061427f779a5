-- A domain has no values.
-- refused: init 42809 d is not an enum
-- migration: init
CREATE DOMAIN d AS text;
ALTER TYPE d ADD VALUE 'x';
