-- A word is missing.
-- refused: init 42601 syntax error at or near "a"
-- migration: init
CREATE INDEX i a (id);
