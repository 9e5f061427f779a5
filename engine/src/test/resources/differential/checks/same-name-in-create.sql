-- Twice in one definition.
-- refused: init 42710 check constraint "c" already exists
-- migration: init
CREATE TABLE a (a int CONSTRAINT c CHECK (a > 0), b int CONSTRAINT c CHECK (b > 0));
