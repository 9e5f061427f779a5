-- A value that the transaction has added is not read by a check.
-- modes: simple
-- refused: second 55P04 unsafe use of new value "b" of enum type e
-- migration: first
CREATE TYPE e AS ENUM ('a');
CREATE TABLE t (x e);
-- migration: second
ALTER TYPE e ADD VALUE 'b';
COMMENT ON TYPE e IS 'b';
ALTER TABLE t ADD CHECK (x IN ('a', 'b'));
