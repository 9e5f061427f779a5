-- The label does not exist.
-- refused: init 22P02 invalid input value for enum e: "c"
-- migration: init
CREATE TYPE e AS ENUM ('a', 'b');
CREATE TABLE t (x e DEFAULT 'c');
