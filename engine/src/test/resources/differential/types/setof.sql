-- Nor can it be a set.
-- refused: init 42P16 column "a" cannot be declared SETOF
-- migration: init
CREATE TABLE a (a SETOF int);
