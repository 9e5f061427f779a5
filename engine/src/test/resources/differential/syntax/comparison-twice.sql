-- Comparisons do not chain.
-- refused: init 42601 syntax error at or near "<"
-- migration: init
CREATE TABLE a (x int, CHECK (0 < x < 10));
